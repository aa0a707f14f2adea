import { readOneOf, type RawSearch } from '../ui/search-params.js';

/** What the address of a page of text says: read, or being corrected. */
export interface PageSearch {
  readonly edycja?: 'tak';
}

export function readPageSearch(raw: RawSearch): PageSearch {
  return { edycja: readOneOf(raw['edycja'], ['tak']) };
}
