import type { EntityManager } from 'typeorm';
import { translated } from '../database/connection-loss.js';
import type { Database } from '../database/database.js';

/** Settings for writing and reading values as text, independent of the server's defaults. */
const SETTINGS = `
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0;
  set local timezone = 'UTC';
  set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'iso_8601';
  set local bytea_output = 'hex';
  set local extra_float_digits = 1`;

/**
 * Runs `work` in one transaction without a time limit.
 * @throws {UnavailableError} the connection was lost
 */
export async function inLongTransaction<T>(
  database: Database,
  isolation: 'READ COMMITTED' | 'REPEATABLE READ',
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = database.dataSource.createQueryRunner();
  try {
    await runner.startTransaction(isolation);
    await runner.query(SETTINGS);
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    // Report the first error. A rollback fails only if the connection, and with it the transaction, is gone.
    if (runner.isTransactionActive && !runner.isReleased)
      await runner.rollbackTransaction().catch(() => undefined);
    throw translated(error);
  } finally {
    await runner.release();
  }
}
