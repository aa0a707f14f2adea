import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { listVariables, readListSearch } from '../ui/list-search.js';
import { SourcePageDocument } from './source.page.graphql.js';
import { SourcesPageDocument } from './sources.page.graphql.js';

export function sendSourcesQuery({ search }: Address): void {
  sendAhead(SourcesPageDocument, listVariables(readListSearch(search)));
}

export function sendSourceQuery({ params }: Address<{ sourceId: string }>): void {
  sendAhead(SourcePageDocument, { id: params.sourceId });
}
