import { setTimeout as wait } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Database } from '../database/database.js';
import type { Log } from '../log.js';
import type { Jobs } from './job.js';
import { enqueueScheduled, openQueue, QUEUE, type QueuedJob } from './job-queue.js';

type Taken = PgBoss.JobWithMetadata<QueuedJob>;

/** How many jobs one process runs at a time. */
const AT_ONCE = 2;
const POLL_MS = 2000;
const SCHEDULE_MS = 60_000;
/** How long a stop waits for what runs. */
const STOP_MS = 10_000;

/**
 * Runs what is in the queue. Takes jobs one by one rather than leaving that to pg-boss, whose workers let the process end where
 * the database is away at the moment in which a job is done.
 */
export class JobRunner {
  private readonly boss: PgBoss;
  /** Ends the waits between looks at the queue. */
  private readonly stopping = new AbortController();
  /** Tells what runs that its time is over. */
  private readonly cutting = new AbortController();
  private readonly running = new Set<Taken>();
  private work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly log: Log,
    private readonly jobs: Jobs,
    private readonly pollMs = POLL_MS,
  ) {
    this.boss = openQueue(database);
    this.boss.on('error', (error) => log.warn('The job queue was not maintained', { reason: error.name }));
  }

  /** Adds what is due and begins to run jobs. */
  async start(): Promise<void> {
    await this.boss.start();
    await this.schedule();
    const takers = Array.from({ length: AT_ONCE }, () => this.repeat(this.pollMs, () => this.runNext()));
    this.work = Promise.all([...takers, this.repeat(SCHEDULE_MS, () => this.schedule())]);
  }

  /** Adds each scheduled job whose span has begun. */
  async schedule(): Promise<void> {
    for (const job of this.jobs)
      if (job.every !== undefined) await enqueueScheduled(this.boss, job, job.every);
  }

  /** Takes no more jobs, waits for those that run, and gives back to the queue what does not end in time. */
  async stop(withinMs = STOP_MS): Promise<void> {
    this.stopping.abort();
    const waiting = new AbortController();
    await Promise.race([this.work, wait(withinMs, undefined, { signal: waiting.signal, ref: false })]);
    waiting.abort();
    for (const taken of this.running) await this.giveBack(taken);
    this.cutting.abort();
    await this.boss.stop({ graceful: false });
  }

  private async giveBack({ id, data }: Taken): Promise<void> {
    this.log.warn('A job was cut off by the stop and runs again later', { job: data.job, id });
    // Where the database is away it counts as lost, and runs again after its limit.
    await this.boss
      .fail(QUEUE, id, { message: 'The process stopped' })
      .catch((error: unknown) => this.log.error('The job queue failed', error));
  }

  /** Does something again and again until the stop: at once while it finds more to do, otherwise after a pause. */
  private async repeat(pauseMs: number, turn: () => Promise<boolean | void>): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const isMore = await turn().catch((error: unknown) => this.log.error('The job queue failed', error));
      if (!isMore) await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  /** @returns whether there was a job */
  private async runNext(): Promise<boolean> {
    const [taken] = await this.boss.fetch<QueuedJob>(QUEUE, { includeMetadata: true });
    if (!taken) return false;
    this.running.add(taken);
    const failure = await this.run(taken).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    this.running.delete(taken);
    if (failure) await this.fail(taken, failure.error);
    else await this.boss.complete(QUEUE, taken.id);
    return true;
  }

  private async run({ data, expireInSeconds }: Taken): Promise<void> {
    const job = this.jobs.find(({ name }) => name === data.job);
    if (!job) throw new Error('This version of the program has no such job');
    // PostgreSQL's numeric comes as text, whatever the type says.
    const limit = AbortSignal.timeout(Number(expireInSeconds) * 1000);
    const signal = AbortSignal.any([this.cutting.signal, limit]);
    await job.run({ database: this.database, log: this.log, signal }, data.input as never);
  }

  private async fail({ id, data, retryCount, retryLimit }: Taken, error: unknown): Promise<void> {
    const isLast = retryCount >= retryLimit;
    const message = isLast ? 'A job failed and is given up' : 'A job failed and is tried again later';
    this.log.error(message, error, { job: data.job, id, attempt: retryCount + 1 });
    await this.boss.fail(QUEUE, id, { message: error instanceof Error ? error.message : String(error) });
  }
}
