import { TODO_KIND_VALUES } from '../graphql/enums.js';
import type { TodoKind, TodoQuestionFragment, TodoRowFragment } from '../graphql/operations.js';
import { isGap } from '../history/text/gap-kind.js';

/** A gap or a question. */
export type ListedTodo = TodoRowFragment | TodoQuestionFragment;

/** To-dos of one kind, with the first few of them. */
export interface TodoGroup {
  readonly kind: TodoKind;
  readonly count: number;
  readonly rows: readonly ListedTodo[];
}

/**
 * Groups that are not empty, most urgent first: what somebody waits for, then gaps of coming events by their
 * last possible day, then the others in the usual order.
 */
export function todoGroups(
  counts: readonly { readonly kind: TodoKind; readonly count: number }[],
  rows: readonly ListedTodo[],
  today: string,
): TodoGroup[] {
  const groups = TODO_KIND_VALUES.map((kind) => ({
    kind,
    count: counts.find((each) => each.kind === kind)?.count ?? 0,
    rows: rows.filter((row) => row.kind === kind),
  }));
  return groups
    .filter(({ rows: found }) => found.length > 0)
    .sort((a, b) => compare(dueDate(a, today), dueDate(b, today)));
}

const NOT_DUE = '9999';
const AT_ONCE = '';

/** The day by which the first of them is to be settled. */
function dueDate({ kind, rows: [first] }: TodoGroup, today: string): string {
  if (!isGap(kind)) return AT_ONCE;
  const subject = first?.subject;
  const latest = subject && 'date' in subject ? subject.date?.latest : null;
  return latest && latest >= today ? latest : NOT_DUE;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
