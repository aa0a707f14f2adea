import { readOneOf, type RawSearch } from '../ui/search-params.js';

/** What the address of a partner's page says. */
export interface PartnerSearch {
  /** What is to be added to it, at once. */
  readonly add?: 'contact';
}

export function readPartnerSearch(raw: RawSearch): PartnerSearch {
  return { add: readOneOf(raw['add'], ['contact']) };
}
