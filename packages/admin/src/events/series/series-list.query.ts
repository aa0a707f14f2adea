import { sendAhead, type Address } from '../../graphql/send-ahead.js';
import { listVariables, readListSearch } from '../../ui/list-search.js';
import { SeriesListPageDocument } from './series-list.page.graphql.js';

export function sendSeriesListQuery({ search }: Address): void {
  sendAhead(SeriesListPageDocument, listVariables(readListSearch(search)));
}
