import type { Aggregate } from '../../platform/commands/aggregate.js';
import { requireUnique } from '../../platform/commands/invariants.js';
import { readGlobalId } from '../../platform/plan/global-id.js';
import { SUBJECTS } from '../../domain/sources/source.aggregate.js';
import { TodoDismissalRow } from './dismissal.entity.js';
import { subjectEditable } from './todo.policy.js';
import type { TodoKind } from './todo.type.js';

/** What is kept of a dismissal; nobody edits it: reopened and dismissed anew, it is another. */
export type DismissalState = Readonly<{
  kind: TodoKind;
  subjectId: string;
  field: string;
  note: string | null;
}>;

const of = { type: 'TodoDismissal', table: 'todo_dismissal', inRecord: true };

export const dismissalAggregate: Aggregate<DismissalState> = {
  ...of,
  row: TodoDismissalRow,
  values: ['kind', 'field', 'note'],
  keys: { subjectId: SUBJECTS },
  invariants: async (at, { id, after }) => {
    if (!after) return;
    const { kind, field, subjectId } = after;
    const values = { kind, field, subject_id: readGlobalId(subjectId)?.key ?? '' };
    await requireUnique(at, of, id, values, 'input.id');
  },
  editable: subjectEditable,
  archivable: subjectEditable,
};
