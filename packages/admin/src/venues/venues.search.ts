import { readListSearch, type ListSearch } from '../ui/list-search.js';
import { readOneOf, type RawSearch } from '../ui/search-params.js';

/** Search parameters of the list of venues. */
export interface VenuesSearch extends ListSearch {
  /** Opens the form for a new venue. */
  readonly add?: 'venue';
}

export function readVenuesSearch(raw: RawSearch): VenuesSearch {
  return { ...readListSearch(raw), add: readOneOf(raw['add'], ['venue']) };
}
