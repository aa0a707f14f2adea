import type { Random } from '../builders/random.js';
import { TABLE_OF } from '../oracle/rights.js';
import type { World } from '../oracle/world.js';
import type { Place } from './cursors.js';

/** The values that operations use: ids of all rows, hidden or not; days; search words; collected cursors. */
export interface Material {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly days: readonly string[];
  readonly searches: readonly string[];
  /** By node type and order, and search if there is one. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

/** Member of an input object → the type of its ids. */
const ID_OF: Readonly<Record<string, string>> = {
  'PartnerFilter.memberOf': 'Partnership',
  'EventFilter.topics': 'Topic',
  'EventFilter.series': 'EventSeries',
  'EventFilter.venues': 'Venue',
  'EventFilter.partnerships': 'Partnership',
  'EventFilter.partners': 'Partner',
  'Query.todos(partnerships:)': 'Partnership',
  'Query.todoCounts(partnerships:)': 'Partnership',
  'Query.archiveYears(partnerships:)': 'Partnership',
};

const SEARCHES = [
  'łączny',
  'szaifr',
  'zatrasiem',
  'kępapotocka',
  'klub szafir',
  'Łąka',
  'laka',
  'ZATRASIE',
  'szk',
  'nr 55',
  '55',
  'szafir',
  'kepa potocka',
  'cma',
  'ósmej',
  'żol',
  'meeting',
  'piknik',
  '',
  ' ',
  '%',
  'nr',
  '_',
  "o'",
  'nikt',
];

/** Collects the values from a world. */
export function materialOf(world: World, places: ReadonlyMap<string, Place>, random: Random): Material {
  const ids = Object.fromEntries(
    Object.entries(TABLE_OF).map(([type, table]) => {
      const existing = world.all(table).map(({ id }) => `${type}:${id}`);
      return [type, [...existing, `${type}:${random.uuid()}`]];
    }),
  );
  const cursors = new Map<string, string[]>();
  for (const [cursor, { type, order, search = '' }] of places) {
    const kind = `${type} ${order}${search}`;
    cursors.set(kind, [...(cursors.get(kind) ?? []), cursor]);
  }
  const years = ['2015', '2016', '2017', '2018', '2019'];
  const days = [
    ...years.flatMap((year) => [`${year}-05-24`, `${year}-11-01`]),
    '2018-06-15',
    '2000-01-01',
    '2999-12-31',
  ];
  return { ids, days, searches: SEARCHES, cursors };
}

/** The ids that fit an input at a place. */
export function idsFor(material: Material, place: string, returned: string): readonly string[] {
  const named = ID_OF[place] ?? returned;
  const ids = named === 'Node' ? Object.values(material.ids).flat() : material.ids[named];
  if (!ids) throw new Error(`The test has no ids for ${place}`);
  return ids;
}
