import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { readText, type RawSearch } from './search-params.js';

/** Search parameters of a list: the search text and the cursor of the page. */
export interface ListSearch {
  readonly search?: string;
  readonly after?: string;
  readonly before?: string;
}

export function readListSearch(raw: RawSearch): ListSearch {
  return {
    search: readText(raw['search']),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}

/** The search text cut to the API's limit, because an address may contain a longer one. */
export function searchText(text: string): string {
  return [...text].slice(0, TEXT_LIMITS.search).join('');
}

const PAGE_SIZE = 50;

/** The arguments of a connection for one page of a list. */
export function listVariables({ search, after, before }: ListSearch) {
  const page = before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after };
  return { search: search && searchText(search), ...page };
}
