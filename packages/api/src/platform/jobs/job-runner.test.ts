import type pg from 'pg';
import { openTestDatabase } from '../../../test/database.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open-database.js';
import { inTransaction } from '../database/transaction.js';
import { createLog } from '../log.js';
import { options, settings as usual } from '../../../test/templates.js';
import { enqueue, openQueue, QUEUE } from './job-queue.js';
import { job, type Job, type Jobs } from './job.js';
import { JobRunner } from './job-runner.js';

interface Note {
  readonly text: string;
}

/** A second process on the same database has connections of its own. */
async function openBeside(database: Database): Promise<Database> {
  const { options: settings } = (database.dataSource.driver as unknown as { master: pg.Pool }).master;
  return openDatabase({ databaseUrl: settings.connectionString ?? null, dataDir: '', ...usual }, options);
}

describe('jobs', () => {
  let database: Database;
  let said: string[];
  const running: JobRunner[] = [];
  beforeEach(async () => {
    database = await openTestDatabase();
    said = [];
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((runner) => runner.stop(0)));
    await database.close();
  });

  const start = async (jobs: Jobs, on = database): Promise<JobRunner> => {
    const log = createLog('info', { write: (line) => said.push(line) });
    const runner = new JobRunner(on, log, jobs, 10);
    running.push(runner);
    await runner.start();
    return runner;
  };
  /** Jobs of a state, by name. */
  const inQueue = async (...states: string[]): Promise<string[]> =>
    (
      await database.query<{ job: string }>(
        "select data->>'job' as job from pgboss.job where state::text = any($1) order by created_on",
        [states],
      )
    ).map((row) => row.job);
  const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
  };
  const isIdle = async (): Promise<boolean> => (await inQueue('created', 'retry', 'active')).length === 0;
  /** As if so much time had passed since a job was added, and since it was begun. */
  const elapse = (hours: number): Promise<unknown> =>
    database.query(
      `update pgboss.job set start_after = start_after - $1 * interval '1 hour', started_on = started_on - $1 * interval '1 hour',
       singleton_on = singleton_on - $1 * interval '1 hour'`,
      [hours],
    );

  /** Notes each run. */
  const noting = (
    notes: string[],
    declared: Partial<Job<Note>> = {},
    run: Job<Note>['run'] = () => Promise.resolve(),
  ): Job<Note> =>
    job<Note>({
      name: 'note',
      attempts: 3,
      backoff: 60,
      ...declared,
      run: async (context, input) => {
        notes.push(input.text ?? 'scheduled');
        await run(context, input);
      },
    });

  it('runs a scheduled job once in its span, however many processes there are and however often they start', async () => {
    const notes: string[] = [];
    const hourly = noting(notes, { every: 60 });
    const other = await openBeside(database);
    const runners = await Promise.all([start([hourly]), start([hourly], other)]);
    await Promise.all(runners.map((runner) => runner.schedule()));
    await until(isIdle);
    expect(notes).toEqual(['scheduled']);

    await Promise.all(runners.map((runner) => runner.stop()));
    const restarted = await start([hourly]);
    await until(isIdle);
    expect(notes).toEqual(['scheduled']);

    await elapse(1);
    await restarted.schedule();
    await until(async () => notes.length > 1 && (await isIdle()));
    expect(notes).toEqual(['scheduled', 'scheduled']);
    await other.close();
  });

  it('runs what a transaction added once that is committed, and nothing of one that is rolled back', async () => {
    const notes: string[] = [];
    const note = noting(notes);
    const undone = inTransaction(database, async (manager) => {
      await enqueue(manager, note, { text: 'rolled back' });
      throw new Error('Rolled back');
    });
    await expect(undone).rejects.toThrow('Rolled back');
    await start([note]);
    await inTransaction(database, (manager) => enqueue(manager, note, { text: 'committed' }));
    await until(async () => notes.length > 0 && (await isIdle()));
    expect(notes).toEqual(['committed']);
    expect(await inQueue('completed')).toEqual(['note']);
  });

  it('runs again what a process left undone when it died', async () => {
    const notes: string[] = [];
    const note = noting(notes, { limit: 300 });
    await inTransaction(database, (manager) => enqueue(manager, note, { text: 'first' }));
    // Taken by a process of which nothing is heard any more.
    const dead = openQueue(database);
    expect(await dead.fetch(QUEUE)).toHaveLength(1);
    await start([note]);
    await dead.expire();
    expect(await inQueue('active')).toEqual(['note']);
    await elapse(1);
    await dead.expire();
    await elapse(1);
    await until(async () => notes.length > 0 && (await isIdle()));
    expect(notes).toEqual(['first']);
  });

  it('tries a failing job again, later each time, says so, and keeps it in sight when it is given up', async () => {
    const notes: string[] = [];
    const failing = noting(notes, { attempts: 2, backoff: 60 }, () => Promise.reject(new Error('No luck')));
    await start([failing]);
    await inTransaction(database, (manager) => enqueue(manager, failing, { text: 'try' }));
    await until(async () => (await inQueue('retry')).length === 1);
    expect(notes).toEqual(['try']);
    const [row] = await database.query<{ waits: boolean }>(
      "select start_after > now() + interval '50 seconds' as waits from pgboss.job",
    );
    expect(row).toEqual({ waits: true });
    await elapse(1);
    await until(async () => (await inQueue('failed')).length === 1);
    expect(notes).toEqual(['try', 'try']);
    const lines = said.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toMatchObject([
      { level: 'error', message: 'A job failed and is tried again later', job: 'note', attempt: 1 },
      {
        level: 'error',
        message: 'A job failed and is given up',
        job: 'note',
        attempt: 2,
        error: { message: 'No luck' },
      },
    ]);
  });

  it('waits at the stop for what runs', async () => {
    const notes: string[] = [];
    let finish = (): void => undefined;
    const slow = noting(notes, {}, () => new Promise((resolve) => (finish = resolve)));
    const runner = await start([slow]);
    await inTransaction(database, (manager) => enqueue(manager, slow, { text: 'slow' }));
    await until(() => notes.length === 1);
    let isStopped = false;
    const stopped = runner.stop().then(() => (isStopped = true));
    await database.query('select 1');
    expect(isStopped).toBe(false);
    finish();
    await stopped;
    expect(await inQueue('completed')).toEqual(['note']);
  });

  it('gives back to the queue what does not end before the stop has to', async () => {
    const notes: string[] = [];
    const endless = noting(
      notes,
      {},
      ({ signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve())),
    );
    const runner = await start([endless]);
    await inTransaction(database, (manager) => enqueue(manager, endless, { text: 'endless' }));
    await until(() => notes.length === 1);
    await runner.stop(0);
    expect(await inQueue('retry')).toEqual(['note']);
  });

  it('says so when a job is in the queue that this version does not know', async () => {
    await inTransaction(database, (manager) => enqueue(manager, noting([], { attempts: 1 }), { text: '' }));
    await start([]);
    await until(async () => (await inQueue('failed')).length === 1);
    expect(said.join('')).toContain('has no such job');
  });
});
