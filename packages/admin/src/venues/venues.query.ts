import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { listVariables, readListSearch } from '../ui/list-search.js';
import { VenuesPageDocument } from './venues.page.graphql.js';

export function sendVenuesQuery({ search }: Address): void {
  sendAhead(VenuesPageDocument, listVariables(readListSearch(search)));
}
