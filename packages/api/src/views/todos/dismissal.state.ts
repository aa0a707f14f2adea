import type { TodoKind } from './todo.type.js';

/**
 * The stored values of a dismissal. Nobody edits it; dismissing a reopened to-do again creates another
 * dismissal.
 */
export type DismissalState = Readonly<{
  kind: TodoKind;
  subjectId: string;
  field: string;
  note: string | null;
}>;
