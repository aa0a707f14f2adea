import type { TodoKind, TodoRowFragment } from '../graphql/operations.js';
import { TODO_KINDS } from './todos.search.js';

/** Like matters, of which the most urgent few are at hand. */
export interface TodoGroup {
  readonly kind: TodoKind;
  readonly count: number;
  readonly rows: readonly TodoRowFragment[];
}

/**
 * Groups that have something in them, most urgent first: those with an event yet to come by its last possible day, then the others
 * in the usual order.
 */
export function todoGroups(
  counts: readonly { readonly kind: TodoKind; readonly count: number }[],
  rows: readonly TodoRowFragment[],
  today: string,
): TodoGroup[] {
  const groups = TODO_KINDS.map((kind) => ({
    kind,
    count: counts.find((each) => each.kind === kind)?.count ?? 0,
    rows: rows.filter((row) => row.kind === kind),
  }));
  return groups
    .filter(({ rows: found }) => found.length > 0)
    .sort((a, b) => compare(dueDate(a, today), dueDate(b, today)));
}

const NOT_DUE = '9999';

/** Until when the first of them is to be settled. */
function dueDate({ rows: [first] }: TodoGroup, today: string): string {
  const subject = first?.subject;
  const latest = subject?.__typename === 'Event' ? subject.date?.latest : null;
  return latest && latest >= today ? latest : NOT_DUE;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
