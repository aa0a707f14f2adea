import { changeAuthor } from '../../domain/accounts/change-author.read.js';
import {
  byColumn,
  computed,
  connection,
  embedded,
  extend,
  list,
  one,
  readModel,
  reference,
  value,
} from '../../platform/plan/declare.js';
import { keyOfAny } from '../../platform/plan/global-id.js';
import type { FieldContext } from '../../platform/plan/model.js';
import type { ArgumentValues } from '../../platform/plan/execution.js';
import { join, literal, sql, identifier, type Sql } from '../../platform/plan/sql.js';
import type { RowRights, Subject } from '../../platform/plan/subject.js';
import { subjectKeys } from '../../domain/sources/source.read.js';
import {
  bySubject,
  changeItemVisible,
  changeUndoable,
  changeVisible,
  itemRestorable,
} from './change.policy.js';
import type { Change, ChangedField, ChangeItem } from './change.type.js';

/** A column of the subject as it is now, archived or not. */
const ofSubject = (item: Sql, rights: RowRights, column: Sql) =>
  bySubject(
    item,
    rights,
    ({ table }) => sql`(select s.${column} from ${identifier(table)} s where s.id = ${item}.subject_id)`,
    sql`null`,
  );

export const changeRead = readModel<Change>({
  type: 'Change',
  table: 'change',
  visible: changeVisible,
  fields: {
    id: value('id'),
    at: value('at'),
    command: value('command'),
    author: changeAuthor,
    undoOf: one('undo_of'),
    undone: computed((row) => sql`exists (select 1 from change u where u.undo_of = ${row}.id)`),
    items: list({ by: 'change_id', order: (row) => [sql`${row}.position`] }),
    viewerCan: embedded({ undo: computed((row, _field, rights) => changeUndoable(row, rights)) }),
  },
});

export const changeItemRead = readModel<ChangeItem>({
  type: 'ChangeItem',
  table: 'change_item',
  visible: changeItemVisible,
  fields: {
    subjectId: computed((row) => sql`${row}.subject_type || ':' || ${row}.subject_id`),
    subjectType: value('subject_type'),
    subject: reference('subject_type', 'subject_id'),
    subjectVersion: computed((row, _field, rights) => ofSubject(row, rights, sql`version`)),
    subjectArchived: computed(
      (row, _field, rights) => sql`(${ofSubject(row, rights, sql`archived_at`)} is not null)`,
    ),
    action: value('action'),
    fields: list({ by: 'change_item_id', order: (row) => [sql`${row}.field collate "C"`] }),
    viewerCan: embedded({ restore: computed((row, _field, rights) => itemRestorable(row, rights)) }),
  },
});

export const changedFieldRead = readModel<ChangedField>({
  type: 'ChangedField',
  table: 'change_field',
  fields: { field: value('field'), before: value('before'), after: value('after') },
});

/** What belongs to a thing of one type and has a history of its own: its type, and the column that holds the key of the thing. */
const PARTS: readonly { readonly of: string; readonly type: string; readonly column: string }[] = [
  { of: 'Source', type: 'Statement', column: 'source_id' },
  { of: 'Partnership', type: 'Membership', column: 'partnership_id' },
  { of: 'Partner', type: 'Membership', column: 'partner_id' },
  { of: 'Partner', type: 'Contact', column: 'partner_id' },
  { of: 'Partner', type: 'PartnerSuccession', column: 'predecessor_id' },
  { of: 'Partner', type: 'PartnerSuccession', column: 'successor_id' },
  { of: 'Event', type: 'Participation', column: 'event_id' },
  ...Object.entries(subjectKeys).map(([of, column]) => ({ of, type: 'Statement', column })),
];

/** That an item is of the thing asked for or, with its parts, of what belongs to it, archived or not. */
const ofSubjectAsked = (item: Sql, { args }: FieldContext, { subjects }: RowRights): Sql => {
  const asked = (given: ArgumentValues, path: string) => keyOfAny(given['subjectId'], `${path}.subjectId`);
  const type = args.bind('text', (given, path) => asked(given, path).type);
  const key = args.bind('uuid', (given, path) => asked(given, path).key);
  if (args.pick('withParts') !== true)
    return sql`${item}.subject_type = ${type} and ${item}.subject_id = ${key}`;
  const owner = args.choose((given, path) => {
    const named = asked(given, path).type;
    return PARTS.some(({ of }) => of === named) ? named : null;
  });
  const parts = PARTS.filter(({ of }) => of === owner).map((part) => {
    const { table } = subjects.find(({ type: name }) => name === part.type) as Subject;
    return sql`select ${literal(part.type)}, p.id from ${identifier(table)} p where p.${identifier(part.column)} = ${key}`;
  });
  return sql`(${item}.subject_type, ${item}.subject_id) in (${join([sql`select ${type}, ${key}`, ...parts], ' union all ')})`;
};

/** The filters look only at what the viewer sees of a change: they are no way to learn of the rest. */
const listed = (row: Sql, context: FieldContext, rights: RowRights) => {
  const { args } = context;
  const i = sql`i`;
  const of = (condition: Sql) =>
    sql`exists (select 1 from change_item i where i.change_id = ${row}.id and ${condition} and ${changeItemVisible(i, rights)})`;
  const later = sql`exists (select 1 from change_item l join change c on c.id = l.change_id
    where l.subject_type = i.subject_type and l.subject_id = i.subject_id and c.seq > ${row}.seq)`;
  return [
    args.has('subjectId') ? of(ofSubjectAsked(i, context, rights)) : undefined,
    args.pick('restorable') === true ? of(sql`i.action = 'ARCHIVE' and not ${later}`) : undefined,
  ];
};

/** By number: a change has a higher one than all that could be seen before it. */
const inOrder = (descending: boolean) => ({ ...byColumn('seq', 'bigint', descending), decides: true });

export const changeRoots = extend('Query', {
  changes: connection({
    where: listed,
    orders: { NEWEST: [inOrder(true)], OLDEST: [inOrder(false)] },
  }),
});
