import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { readText, type RawSearch } from '../ui/search-params.js';

/** What the address of a new partner says of it already. */
export interface NewPartnerSearch {
  readonly name?: string;
}

export function readNewPartnerSearch(raw: RawSearch): NewPartnerSearch {
  return { name: readText(raw['name'])?.slice(0, TEXT_LIMITS.name) };
}
