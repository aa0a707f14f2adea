import { TODO_KIND_VALUES } from '../graphql/enums.js';
import type { TodoKind } from '../graphql/operations.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** Gaps of upcoming events, gaps of past events, gaps without a day, and dismissed gaps. */
const LISTS = ['coming', 'past', 'undated', 'dismissed'] as const;
export type TodoListName = (typeof LISTS)[number] | TodoKind;

/** Search parameters of Start. */
export interface TodosSearch {
  /** A list, or all to-dos of one kind; by default the most urgent to-dos. */
  readonly todos?: TodoListName;
  /** Only in the list `past`: limits it to the events of one year. */
  readonly year?: number;
  /** Cursor of the page; at most one of the two is given. */
  readonly after?: string;
  readonly before?: string;
}

export function readTodosSearch(raw: RawSearch): TodosSearch {
  const [year] = /^\d{4}$/.exec(readText(raw['year']) ?? '') ?? [];
  return {
    todos: readOneOf<TodoListName>(raw['todos'], [...TODO_KIND_VALUES, ...LISTS]),
    year: year === undefined ? undefined : Number(year),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}
