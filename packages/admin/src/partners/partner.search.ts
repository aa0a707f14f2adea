import { readOneOf, type RawSearch } from '../ui/search-params.js';

/** What the address of a partner's page says. */
export interface PartnerSearch {
  /** What is to be added to it, at once. */
  readonly dodaj?: 'kontakt';
}

export function readPartnerSearch(raw: RawSearch): PartnerSearch {
  return { dodaj: readOneOf(raw['dodaj'], ['kontakt']) };
}
