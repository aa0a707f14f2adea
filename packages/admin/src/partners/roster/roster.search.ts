import type { PartnerKind, PartnerOrder, Sector } from '../../graphql/operations.js';
import { oneOf, someOf, text, type RawSearch } from '../../ui/search-params.js';

export const KINDS: readonly PartnerKind[] = [
  'INSTITUTION',
  'ORGANISATION',
  'BUSINESS',
  'GROUP',
  'INDIVIDUAL',
];
export const SECTORS: readonly Sector[] = ['PUBLIC', 'CIVIC', 'PRIVATE', 'RESIDENTS'];
/** Columns that can be left out; the name always stands. */
export const COLUMNS = ['rodzaj', 'partnerstwa', 'kontakt', 'udzial'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the roster's address says. What is as usual is not said, so that the address stays short. */
export interface RosterSearch {
  readonly szukaj?: string;
  readonly rodzaj?: PartnerKind;
  readonly sektor?: Sector;
  /** Everybody, rather than today's members of the district's partnerships. */
  readonly kto?: 'wszyscy';
  readonly kolejnosc?: PartnerOrder;
  readonly bez?: readonly Column[];
  readonly wiersze?: 'ciasne';
  /** Cursors of the page: after, or before. */
  readonly po?: string;
  readonly przed?: string;
}

export function readRosterSearch(raw: RawSearch): RosterSearch {
  const order = oneOf<PartnerOrder>(raw['kolejnosc'], ['NAME_DESC', 'ADDED_DESC']);
  return {
    szukaj: text(raw['szukaj']),
    rodzaj: oneOf(raw['rodzaj'], KINDS),
    sektor: oneOf(raw['sektor'], SECTORS),
    kto: oneOf(raw['kto'], ['wszyscy']),
    kolejnosc: order,
    bez: someOf(raw['bez'], COLUMNS),
    wiersze: oneOf(raw['wiersze'], ['ciasne']),
    po: text(raw['po']),
    przed: text(raw['przed']),
  };
}
