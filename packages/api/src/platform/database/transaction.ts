import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import { wasRolledBack } from './commit-watcher.js';
import { sqlState, translated } from './connection-loss.js';
import type { Database } from './database.js';
import { UnavailableError } from './unavailable.error.js';

/**
 * SQLSTATE of serialization_failure and deadlock_detected: nothing wrong with the work, only with the moment.
 */
const RETRIED = ['40001', '40P01'];
const ATTEMPTS = 3;

const current = new AsyncLocalStorage<{ open: boolean }>();

/**
 * Runs the work in one READ COMMITTED transaction and commits; any error rolls it back. After a deadlock or a
 * serialization failure the work is retried, three attempts in all, so it must change nothing outside the
 * database. Inside, use the given manager only: `database` itself would use another connection and not see
 * what this transaction wrote.
 * @throws {UnavailableError} the connection was lost: the work may or may not have been committed
 */
export async function inTransaction<T>(
  database: Database,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  refuseInsideTransaction();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const result = await runOnce(database, work);
      database.disk.noteCommit();
      return result;
    } catch (error) {
      const isRetried = attempt < ATTEMPTS && RETRIED.includes(sqlState(error) ?? '');
      if (isRetried) continue;
      const raised = translated(error);
      if (raised instanceof UnavailableError && raised.reason === 'DISK_FULL') database.disk.noteFull();
      throw raised;
    }
  }
}

/**
 * Another connection does not see what the transaction wrote, and with a full pool both would wait for each
 * other.
 */
export function refuseInsideTransaction(): void {
  if (current.getStore()?.open)
    throw new Error('Inside a transaction only its own manager may reach the database');
}

async function runOnce<T>(database: Database, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = database.dataSource.createQueryRunner();
  const scope = { open: true };
  try {
    await runner.startTransaction();
    const result = await current.run(scope, () => work(runner.manager));
    await runner.commitTransaction();
    if (wasRolledBack(runner)) throw new Error('A statement failed in this transaction; nothing was stored');
    return result;
  } catch (error) {
    // Report the first error. A rollback fails only if the connection is gone, and then the server rolls
    // back.
    if (runner.isTransactionActive && !runner.isReleased)
      await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    scope.open = false;
    await runner.release();
  }
}
