import { PARTNER_KIND_VALUES, SECTOR_VALUES } from '../../graphql/enums.js';
import type { PartnerKind, PartnerOrder, Sector } from '../../graphql/operations.js';
import { readOneOf, readSomeOf, readText, type RawSearch } from '../../ui/search-params.js';

/** Columns that can be hidden; the name is always shown. */
export const COLUMNS = ['kind', 'partnerships', 'contact', 'lastEvent'] as const;
export type Column = (typeof COLUMNS)[number];

/** Search parameters of the roster. Defaults are left out, so that the address stays short. */
export interface RosterSearch {
  readonly search?: string;
  readonly kind?: PartnerKind;
  readonly sector?: Sector;
  /** Includes all partners, not only today's members of the district's partnerships. */
  readonly scope?: 'all';
  readonly order?: PartnerOrder;
  readonly hidden?: readonly Column[];
  readonly rows?: 'dense';
  /** Cursor of the page; at most one of `after` and `before` is set. */
  readonly after?: string;
  readonly before?: string;
}

export function readRosterSearch(raw: RawSearch): RosterSearch {
  const order = readOneOf<PartnerOrder>(raw['order'], ['NAME_DESC', 'ADDED_DESC']);
  return {
    search: readText(raw['search']),
    kind: readOneOf(raw['kind'], PARTNER_KIND_VALUES),
    sector: readOneOf(raw['sector'], SECTOR_VALUES),
    scope: readOneOf(raw['scope'], ['all']),
    order: order,
    hidden: readSomeOf(raw['hidden'], COLUMNS),
    rows: readOneOf(raw['rows'], ['dense']),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}
