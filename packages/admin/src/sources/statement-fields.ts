/** The types whose pages record what sources say of them. */
export type StatementSubject = 'Partnership' | 'Partner' | 'Venue' | 'EventSeries' | 'Event';

/** The fields of which a source may speak, by the type of its subject; the first is the one most often recorded. */
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

/** Fields whose value is a date. */
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
