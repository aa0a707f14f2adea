/** The types of which people record what sources say. */
export type StatementSubject = 'Partnership' | 'Partner' | 'Membership' | 'Venue' | 'EventSeries' | 'Event';

/**
 * The fields that a statement can be about, by the type of its subject; the most frequent field comes first.
 */
export const STATEMENT_FIELDS: Readonly<Record<StatementSubject, readonly string[]>> = {
  Partnership: [
    'name',
    'area',
    'description',
    'foundedOn',
    'endedOn',
    'renamedOn',
    'status',
    'tasks',
    'coordinator',
  ],
  Partner: ['name', 'description', 'address', 'website', 'renamedOn'],
  Membership: ['membership', 'from', 'to', 'role'],
  Venue: ['name', 'address', 'capacity', 'accessibility', 'renamedOn'],
  EventSeries: ['title', 'kind', 'rule', 'description'],
  Event: [
    'date',
    'title',
    'venue',
    'kind',
    'series',
    'edition',
    'theme',
    'description',
    'topics',
    'audiences',
    'attendance',
    'durationMinutes',
    'participations',
  ],
};

const DATE_FIELDS: readonly string[] = [
  'foundedOn',
  'endedOn',
  'renamedOn',
  'date',
  'from',
  'to',
  'happenedOn',
];

export function isDateField(field: string): boolean {
  return DATE_FIELDS.includes(field);
}
