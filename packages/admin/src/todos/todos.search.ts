import { TODO_KIND_VALUES } from '../graphql/enums.js';
import type { TodoKind } from '../graphql/operations.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** What the address of Start says. */
export interface TodosSearch {
  /** All to-dos of one kind, or all dismissed ones; by default the most urgent of each kind. */
  readonly todos?: TodoKind | 'dismissed';
  /** Cursors of the page: after, or before. */
  readonly after?: string;
  readonly before?: string;
}

export function readTodosSearch(raw: RawSearch): TodosSearch {
  return {
    todos: readOneOf<TodoKind | 'dismissed'>(raw['todos'], [...TODO_KIND_VALUES, 'dismissed']),
    after: readText(raw['after']),
    before: readText(raw['before']),
  };
}
