import { MigrationExecutor, type QueryRunner } from 'typeorm';
import { installQueue } from '../jobs/job-queue.js';
import type { Log } from '../log.js';
import type { Database } from './database.js';
import { renewPolishCollation } from './polish-collation.js';

/** Key of the advisory lock; any number does that nobody else uses on this database. */
const MIGRATION_LOCK = 7_204_118;

/**
 * Runs the migrations that have not run yet, each in its own transaction, renews the collation and brings the
 * job queue up to date; several processes that start at once wait for the first.
 * @returns names of those that ran now
 * @throws the database's error; what the failing migration did is rolled back, earlier ones stay
 */
export async function migrate(database: Database, log: Log): Promise<string[]> {
  const runner = database.dataSource.createQueryRunner();
  try {
    // Building an index over many rows may take longer than a command may run.
    await runner.query('set statement_timeout = 0');
    await runner.query(`select pg_advisory_lock(${MIGRATION_LOCK})`);
    try {
      await renewPolishCollation(runner, log);
      const done = await runPending(runner, log);
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
