import { readOneOf, type RawSearch } from '../ui/search-params.js';

/** Search parameters of a partner's page. */
export interface PartnerSearch {
  /** Opens the form that adds a contact. */
  readonly add?: 'contact';
}

export function readPartnerSearch(raw: RawSearch): PartnerSearch {
  return { add: readOneOf(raw['add'], ['contact']) };
}
