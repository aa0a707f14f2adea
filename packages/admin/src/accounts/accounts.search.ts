import type { AccountStatus } from '../graphql/operations.js';
import { oneOf, text, type RawSearch } from '../ui/search-params.js';

export const STATUSES: readonly AccountStatus[] = ['ACTIVE', 'INVITED', 'SUSPENDED'];

/** What the address of the list of accounts says. */
export interface AccountsSearch {
  readonly stan?: AccountStatus;
  /** Cursors of the page: after, or before. */
  readonly po?: string;
  readonly przed?: string;
}

export function readAccountsSearch(raw: RawSearch): AccountsSearch {
  return { stan: oneOf(raw['stan'], STATUSES), po: text(raw['po']), przed: text(raw['przed']) };
}
