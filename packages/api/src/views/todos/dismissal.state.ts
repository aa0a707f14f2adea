import type { TodoKind } from './todo.type.js';

/** What is kept of a dismissal; nobody edits it: reopened and dismissed anew, it is another. */
export type DismissalState = Readonly<{
  kind: TodoKind;
  subjectId: string;
  field: string;
  note: string | null;
}>;
