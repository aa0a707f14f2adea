import { ACCOUNT_STATUS_VALUES } from '../graphql/enums.js';
import type { AccountStatus } from '../graphql/operations.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** Search parameters of the list of accounts. */
export interface AccountsSearch {
  readonly status?: AccountStatus;
  /** Cursor of the page; at most one of `after` and `before` is set. */
  readonly after?: string;
  readonly before?: string;
}

export function readAccountsSearch(raw: RawSearch): AccountsSearch {
  return {
    status: readOneOf(raw['status'], ACCOUNT_STATUS_VALUES),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}
