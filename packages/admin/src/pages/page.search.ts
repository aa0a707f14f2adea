import { readOneOf, type RawSearch } from '../ui/search-params.js';

/** Search parameters of a page of text: whether it is being edited. */
export interface PageSearch {
  readonly editing?: 'yes';
}

export function readPageSearch(raw: RawSearch): PageSearch {
  return { editing: readOneOf(raw['editing'], ['yes']) };
}
