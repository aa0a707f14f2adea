import type { AccountStatus } from '../graphql/operations.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

export const STATUSES: readonly AccountStatus[] = ['ACTIVE', 'INVITED', 'SUSPENDED'];

/** What the address of the list of accounts says. */
export interface AccountsSearch {
  readonly stan?: AccountStatus;
  /** Cursors of the page: after, or before. */
  readonly po?: string;
  readonly przed?: string;
}

export function readAccountsSearch(raw: RawSearch): AccountsSearch {
  return { stan: readOneOf(raw['stan'], STATUSES), po: readText(raw['po']), przed: readText(raw['przed']) };
}
