import { readListSearch, type ListSearch } from '../ui/list-search.js';
import { readOneOf, type RawSearch } from '../ui/search-params.js';

/** What the address of the list of places says. */
export interface VenuesSearch extends ListSearch {
  /** The form for a new place is open. */
  readonly add?: 'venue';
}

export function readVenuesSearch(raw: RawSearch): VenuesSearch {
  return { ...readListSearch(raw), add: readOneOf(raw['add'], ['venue']) };
}
