import type { PartnerKind, PartnerOrder, Sector } from '../../graphql/operations.js';
import { readOneOf, readSomeOf, readText, type RawSearch } from '../../ui/search-params.js';

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
  const order = readOneOf<PartnerOrder>(raw['kolejnosc'], ['NAME_DESC', 'ADDED_DESC']);
  return {
    szukaj: readText(raw['szukaj']),
    rodzaj: readOneOf(raw['rodzaj'], KINDS),
    sektor: readOneOf(raw['sektor'], SECTORS),
    kto: readOneOf(raw['kto'], ['wszyscy']),
    kolejnosc: order,
    bez: readSomeOf(raw['bez'], COLUMNS),
    wiersze: readOneOf(raw['wiersze'], ['ciasne']),
    po: readText(raw['po']),
    przed: readText(raw['przed']),
  };
}
