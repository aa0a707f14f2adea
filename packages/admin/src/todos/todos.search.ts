import { TODO_KIND_VALUES } from '../graphql/enums.js';
import type { TodoKind } from '../graphql/operations.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** Gaps of coming or past events, gaps without a day, or what was closed. */
const LISTS = ['coming', 'past', 'undated', 'dismissed'] as const;
export type TodoListName = (typeof LISTS)[number] | TodoKind;

/** What the address of Start says. */
export interface TodosSearch {
  /** A list, or all to-dos of one kind; by default what is most urgent. */
  readonly todos?: TodoListName;
  /** Of the past: the events of one year. */
  readonly year?: number;
  /** Cursors of the page: after, or before. */
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
