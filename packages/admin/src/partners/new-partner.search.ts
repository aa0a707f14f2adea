import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { readText, type RawSearch } from '../ui/search-params.js';

/** Search parameters of the form for a new partner: its name, if the link gives one. */
export interface NewPartnerSearch {
  readonly name?: string;
}

export function readNewPartnerSearch(raw: RawSearch): NewPartnerSearch {
  return { name: readText(raw['name'])?.slice(0, TEXT_LIMITS.name) };
}
