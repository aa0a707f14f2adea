import {
  EventSubscriber,
  type AfterQueryEvent,
  type EntitySubscriberInterface,
  type QueryRunner,
} from 'typeorm';

const rolledBack = new WeakSet<QueryRunner>();

/**
 * COMMIT after a failed statement answers ROLLBACK, and no error: work that passed over the failure would be lost unseen. The answer
 * stands only in the result that TypeORM shows its subscribers.
 */
@EventSubscriber()
export class CommitWatcher implements EntitySubscriberInterface {
  afterQuery({ query, rawResults, queryRunner }: AfterQueryEvent): void {
    const answer = (rawResults as { command?: string } | undefined)?.command;
    if (query === 'COMMIT' && answer === 'ROLLBACK') rolledBack.add(queryRunner);
  }
}

/** Whether this runner's COMMIT stored nothing. */
export function wasRolledBack(runner: QueryRunner): boolean {
  return rolledBack.has(runner);
}
