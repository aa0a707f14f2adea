import { aggregate } from '../../platform/commands/aggregate.js';
import { key, value } from '../../platform/commands/write-fields.js';
import { readGlobalId } from '../../platform/plan/global-id.js';
import { SUBJECTS } from '../../domain/sources/source.aggregate.js';
import { TodoDismissalRow } from './dismissal.entity.js';
import type { DismissalState } from './dismissal.state.js';
import { dismissalSubject } from './todo.policy.js';

export const dismissalAggregate = aggregate<DismissalState, TodoDismissalRow, 'accountId'>({
  ...dismissalSubject,
  row: TodoDismissalRow,
  fields: { kind: value, subjectId: key(SUBJECTS), field: value, note: value },
  once: ['accountId'],
  unique: {
    field: 'input.id',
    values: ({ kind, field, subjectId }) => ({
      kind,
      field,
      subject_id: readGlobalId(subjectId)?.key ?? '',
    }),
    inRecord: true,
  },
});
