import {
  EventSubscriber,
  type AfterQueryEvent,
  type EntitySubscriberInterface,
  type QueryRunner,
} from 'typeorm';

const rolledBack = new WeakSet<QueryRunner>();

/**
 * After a failed statement PostgreSQL answers COMMIT with ROLLBACK, which is not an error: code that ignored
 * the failure would lose its work silently. TypeORM shows the answer only to subscribers.
 */
@EventSubscriber()
export class CommitWatcher implements EntitySubscriberInterface {
  afterQuery({ query, rawResults, queryRunner }: AfterQueryEvent): void {
    const answer = (rawResults as { command?: string } | undefined)?.command;
    if (query === 'COMMIT' && answer === 'ROLLBACK') rolledBack.add(queryRunner);
  }
}

/** Whether PostgreSQL answered this runner's COMMIT with ROLLBACK. */
export function wasRolledBack(runner: QueryRunner): boolean {
  return rolledBack.has(runner);
}
