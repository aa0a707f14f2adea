import { readOneOf, type RawSearch } from '../ui/search-params.js';

/** What the address of a page of text says: read, or being corrected. */
export interface PageSearch {
  readonly editing?: 'yes';
}

export function readPageSearch(raw: RawSearch): PageSearch {
  return { editing: readOneOf(raw['editing'], ['yes']) };
}
