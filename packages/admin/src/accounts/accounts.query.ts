import type { AccountsPageQueryVariables } from '../graphql/operations.js';
import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { AccountsPageDocument } from './accounts.page.graphql.js';
import { readAccountsSearch, type AccountsSearch } from './accounts.search.js';

const PAGE_SIZE = 50;

export function sendAccountsQuery({ search }: Address): void {
  sendAhead(AccountsPageDocument, accountsVariables(readAccountsSearch(search)));
}

export function accountsVariables({ status, after, before }: AccountsSearch): AccountsPageQueryVariables {
  return { status, ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after }) };
}
