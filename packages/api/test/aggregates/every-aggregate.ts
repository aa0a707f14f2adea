import { accountAggregate } from '../../src/domain/accounts/account.aggregate.js';
import type { Aggregate, State } from '../../src/platform/commands/aggregate.js';
import { aggregates } from '../../src/views/history/aggregates.js';

/** Every aggregate by its type. Accounts have commands of their own instead of undo, so they stand apart. */
export const everyAggregate: ReadonlyMap<string, Aggregate<State>> = new Map([
  ...aggregates,
  [accountAggregate.type, accountAggregate as unknown as Aggregate<State>],
]);
