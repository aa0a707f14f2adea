import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { installQueue } from '../jobs/job-queue.js';
import type { Log } from '../log.js';
import type { Database } from './database.js';
import type { DatabaseView } from './database-view.js';
import { renewPolishCollation } from './polish-collation.js';
import { renewViews } from './renew-views.js';

/** Key of the advisory lock; any number does that nobody else uses on this database. */
const MIGRATION_LOCK = 7_204_118;

/**
 * Renews the collation, runs the migrations that have not run yet, creates the views that changed, and brings
 * the job queue up to date. Several processes that start at once wait for the first.
 * @param views none if only some of the migrations run, because they may need the rest
 * @returns names of the migrations that ran now
 * @throws the database's error; then no migration and no view has changed anything
 */
export async function migrate(
  database: Database,
  views: readonly DatabaseView[],
  log: Log,
): Promise<string[]> {
  const runner = database.dataSource.createQueryRunner();
  try {
    // Building an index over many rows may take longer than a command may run.
    await runner.query('set statement_timeout = 0');
    await runner.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    try {
      await renewPolishCollation(runner, log);
      const done = await changeSchema(runner, views, log);
      await installQueue(database);
      return done;
    } finally {
      await runner.query(`select pg_advisory_unlock(${MIGRATION_LOCK})`);
      await runner.query('reset statement_timeout');
    }
  } finally {
    await runner.release();
  }
}

/**
 * One transaction: other processes never see the tables without the views that fit them, and the earlier
 * version still runs after a failed upgrade.
 */
async function changeSchema(
  runner: QueryRunner,
  views: readonly DatabaseView[],
  log: Log,
): Promise<string[]> {
  await runner.startTransaction();
  try {
    const done = await runPending(runner, log);
    if (views.length > 0) await renewViews(runner, views, log);
    await runner.commitTransaction();
    return done;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  }
}

async function runPending(runner: QueryRunner, log: Log): Promise<string[]> {
  const executor = new MigrationExecutor(runner.connection, runner);
  const pending = await executor.getPendingMigrations();
  if (pending.length === 0) return [];
  log.info('Migrating the database', { migrations: pending.length });
  const started = Date.now();
  const done = await executor.executePendingMigrations();
  for (const { name } of done) log.info('Migrated', { name });
  log.info('The database is up to date', { milliseconds: Date.now() - started });
  return done.map(({ name }) => name);
}
