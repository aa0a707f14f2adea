import type { HistoryPageQueryVariables } from '../graphql/operations.js';
import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { HistoryPageDocument } from './history.page.graphql.js';
import { readHistorySearch, type HistorySearch } from './history.search.js';

const PAGE_SIZE = 25;

export function sendHistoryQuery({ search }: Address): void {
  sendAhead(HistoryPageDocument, historyVariables(readHistorySearch(search)));
}

export function historyVariables({
  subject,
  removed,
  kind,
  after,
  before,
}: HistorySearch): HistoryPageQueryVariables {
  const page = before ? { last: PAGE_SIZE, before: before } : { first: PAGE_SIZE, after: after };
  return {
    subjectId: subject,
    withParts: subject !== undefined,
    restorable: removed === 'yes',
    subjectTypes: kind === undefined ? undefined : [kind],
    ...page,
  };
}
