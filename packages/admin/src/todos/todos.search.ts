import type { TodoKind } from '../graphql/operations.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** The kinds of to-dos, in the order in which they are settled when none is urgent: first those that somebody waits for. */
export const TODO_KINDS: readonly TodoKind[] = [
  'MEMBERSHIP_PROPOSED',
  'CONSENT_PENDING',
  'EVENT_WITHOUT_DAY',
  'EVENT_WITHOUT_VENUE',
  'EVENT_WITHOUT_ORGANISER',
  'PARTNER_WITHOUT_CONTACT',
  'SOURCES_DISAGREE',
  'EDITION_MISSING',
];

/** What the address of Start says. */
export interface TodosSearch {
  /** All matters of one kind, or all that were dismissed; if not said, the most urgent of each kind. */
  readonly todos?: TodoKind | 'dismissed';
  /** Cursors of the page: after, or before. */
  readonly after?: string;
  readonly before?: string;
}

export function readTodosSearch(raw: RawSearch): TodosSearch {
  return {
    todos: readOneOf<TodoKind | 'dismissed'>(raw['todos'], [...TODO_KINDS, 'dismissed']),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}
