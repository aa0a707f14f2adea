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
} from '../platform/plan/declare.js';
import { keyOfAny } from '../platform/plan/global-id.js';
import type { Seen, Site } from '../platform/plan/model.js';
import { sql, word, type Sql } from '../platform/plan/sql.js';
import { bySubject, changeItemVisible, changeVisible, SUBJECT_TABLES } from './change.policy.js';
import type { Change, ChangedField, ChangeItem } from './change.type.js';

/** A column of the subject as it is now, archived or not. */
const ofSubject = (item: Sql, column: Sql) => {
  const cases = Object.entries(SUBJECT_TABLES).map(
    ([type, table]) =>
      [type, sql`(select s.${column} from ${word(table)} s where s.id = ${item}.subject_id)`] as const,
  );
  return bySubject(item, Object.fromEntries(cases), sql`null`);
};

export const changeRead = readModel<Change>({
  type: 'Change',
  table: 'change',
  visible: changeVisible,
  fields: {
    id: value('id'),
    at: value('at'),
    command: value('command'),
    author: embedded(
      { name: computed((row) => sql`(select a.name from account a where a.id = ${row}.account_id)`) },
      (row) => sql`${row}.account_id is null`,
    ),
    undoOf: one('undo_of'),
    undone: computed((row) => sql`exists (select 1 from change u where u.undo_of = ${row}.id)`),
    items: list({ by: 'change_id', order: (row) => [sql`${row}.position`] }),
  },
});

export const changeItemRead = readModel<ChangeItem>({
  type: 'ChangeItem',
  table: 'change_item',
  visible: changeItemVisible,
  fields: {
    subjectId: computed((row) => sql`${row}.subject_type || ':' || ${row}.subject_id`),
    subjectType: value('subject_type'),
    subject: reference('subject_type', 'subject_id', Object.keys(SUBJECT_TABLES)),
    subjectVersion: computed((row) => ofSubject(row, sql`version`)),
    subjectArchived: computed((row) => sql`(${ofSubject(row, sql`archived_at`)} is not null)`),
    action: value('action'),
    fields: list({ by: 'change_item_id', order: (row) => [sql`${row}.field collate "C"`] }),
  },
});

export const changedFieldRead = readModel<ChangedField>({
  type: 'ChangedField',
  table: 'change_field',
  fields: { field: value('field'), before: value('before'), after: value('after') },
});

/** The filters look only at what the viewer sees of a change: they are no way to learn of the rest. */
const listed = (row: Sql, { args }: Site, seen: Seen) => {
  const i = sql`i`;
  const of = (condition: Sql) =>
    sql`exists (select 1 from change_item i where i.change_id = ${row}.id and ${condition} and ${changeItemVisible(i, seen)})`;
  const id = (part: 'type' | 'key', as: string) =>
    args.bind(as, (given, path) => keyOfAny(given['subjectId'], `${path}.subjectId`)[part]);
  const later = sql`exists (select 1 from change_item l join change c on c.id = l.change_id
    where l.subject_type = i.subject_type and l.subject_id = i.subject_id and c.seq > ${row}.seq)`;
  return [
    args.has('subjectId')
      ? of(sql`i.subject_type = ${id('type', 'text')} and i.subject_id = ${id('key', 'uuid')}`)
      : undefined,
    args.pick('restorable') === true ? of(sql`i.action = 'ARCHIVE' and not ${later}`) : undefined,
  ];
};

export const changeRoots = extend('Query', {
  changes: connection({ where: listed, orders: { NEWEST: [byColumn('seq', 'bigint', true)] } }),
});
