import PgBoss from 'pg-boss';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.js';
import type { Job } from './job.js';

/** All jobs wait in one queue of pg-boss, in its own schema (`pgboss`). */
export const QUEUE = 'jobs';
/** Jobs that are done are remembered for a week: a schedule may be as long. */
const KEPT_SECONDS = 7 * 24 * 3600;
/** How often runs that were lost with their process are looked for. */
const MAINTENANCE_SECONDS = 60;
const LIMIT_SECONDS = 300;

/** What stands in the queue. */
export interface QueuedJob {
  readonly job: string;
  readonly input: object;
}

/** The queue over our own connections. pg-boss keeps no connection and no worker of its own. */
export function openQueue(database: Database): PgBoss {
  return bossOver((text, values) => database.query(text, values));
}

/** Makes or updates the tables of the queue. Changes nothing where they are as this version wants them. */
export async function installQueue(database: Database): Promise<void> {
  const boss = openQueue(database);
  await boss.start();
  await boss.createQueue(QUEUE);
  await boss.stop({ graceful: false });
}

/** Adds a job in the caller's transaction: it runs once that is committed, and never if it is rolled back. */
export async function enqueue<Input extends object>(
  manager: EntityManager,
  job: Job<Input>,
  input: Input,
): Promise<void> {
  const boss = bossOver((text, values) => manager.query<object[]>(text, values));
  const id = await boss.send(QUEUE, queued(job, input), optionsOf(job));
  if (id === null) throw new Error(`The queue did not take the job ${job.name}`);
}

/** Adds a scheduled job unless it was added in the present span already, by whichever process. */
export async function enqueueScheduled(boss: PgBoss, job: Job<never>, everyMinutes: number): Promise<void> {
  const once = { singletonKey: job.name, singletonSeconds: everyMinutes * 60 };
  await boss.send(QUEUE, queued(job, {}), { ...optionsOf(job), ...once });
}

function queued(job: Job<never>, input: object): QueuedJob {
  return { job: job.name, input };
}

function optionsOf({ attempts, backoff, limit = LIMIT_SECONDS }: Job<never>): PgBoss.SendOptions {
  return {
    retryLimit: attempts - 1,
    retryDelay: backoff,
    retryBackoff: true,
    expireInSeconds: limit,
  };
}

function bossOver(query: (text: string, values: unknown[]) => Promise<object[]>): PgBoss {
  return new PgBoss({
    db: { executeSql: async (text, values) => ({ rows: await query(text, values) }) },
    schedule: false,
    archiveCompletedAfterSeconds: KEPT_SECONDS,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
  });
}
