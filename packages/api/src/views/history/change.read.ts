import { changeAuthor } from '../../domain/accounts/change-author.read.js';
import {
  byColumn,
  computed,
  connection,
  embedded,
  list,
  one,
  readModel,
  reference,
  value,
} from '../../platform/plan/declare.js';
import { roots } from '../../platform/graphql/edges.js';
import { keyOfAny } from '../../platform/plan/global-id.js';
import type { FieldContext } from '../../platform/plan/model.js';
import type { ArgumentValues } from '../../platform/plan/execution.js';
import { all, join, literal, sql, identifier, type Sql } from '../../platform/plan/sql.js';
import type { RowRights, Subject } from '../../platform/plan/subject.js';
import { subjectKeys } from '../../domain/sources/source.policy.js';
import { ChangesArgs } from './change.args.js';
import {
  bySubject,
  changeItemVisible,
  changeUndoable,
  changeVisible,
  hasVisibleItem,
  itemRestorable,
  subjectArchived,
} from './change.policy.js';
import { ChangeConnection, type Change, type ChangedField, type ChangeItem } from './change.type.js';

/** A column of the current subject, archived or not. */
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
    subjectArchived: computed((row, _field, rights) => subjectArchived(row, rights)),
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

/** The parts of a type with a history of their own: their type, and the column with their owner's key. */
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

/** Types and keys of the requested subject and, with `withParts`, of its parts, archived or not. */
const subjectsAsked = ({ args }: FieldContext, { subjects }: RowRights): Sql => {
  const asked = (given: ArgumentValues, path: string) => keyOfAny(given['subjectId'], `${path}.subjectId`);
  const type = args.bind('text', (given, path) => asked(given, path).type);
  const key = args.bind('uuid', (given, path) => asked(given, path).key);
  const itself = sql`select ${type} as type, ${key} as key`;
  if (args.pick('withParts') !== true) return itself;
  const owner = args.choose((given, path) => {
    const named = asked(given, path).type;
    return PARTS.some(({ of }) => of === named) ? named : null;
  });
  const parts = PARTS.filter(({ of }) => of === owner).map((part) => {
    const { table } = subjects.find(({ type: name }) => name === part.type) as Subject;
    return sql`select ${literal(part.type)}, p.id from ${identifier(table)} p where p.${identifier(part.column)} = ${key}`;
  });
  return join([itself, ...parts], ' union all ');
};

/** The changes of the requested subjects, found by the index of items instead of scanning the history. */
const changesOfSubjects = (context: FieldContext, rights: RowRights) => sql`select distinct i.change_id as id
  from (${subjectsAsked(context, rights)}) asked
  cross join lateral (select i.change_id from change_item i
    where i.subject_type = asked.type and i.subject_id = asked.key and ${changeItemVisible(sql`i`, rights)} offset 0) i`;

/**
 * An item archived its subject, which is still archived, and no later change touched the subject. CASE fixes
 * the order of evaluation, because few subjects are archived, and reading the past of each is expensive.
 */
const isLastArchiving = (item: Sql, row: Sql, rights: RowRights) => sql`${item}.action = 'ARCHIVE'
  and case when ${subjectArchived(item, rights)} then not exists (select 1 from change_item l
    where l.subject_type = ${item}.subject_type and l.subject_id = ${item}.subject_id
      and (select c.seq from change c where c.id = l.change_id) > ${row}.seq offset 0) else false end`;

/**
 * The last archiving of each archived subject. Few subjects are archived, while a long history has many archivings that were
 * taken back.
 */
const lastArchivings = ({ subjects }: RowRights) => {
  const archived = subjects.map(
    ({ type, table }) =>
      sql`select ${literal(type)} as type, s.id as key from ${identifier(table)} s where s.archived_at is not null`,
  );
  return sql`select distinct i.change_id as id from (${join(archived, ' union all ')}) archived
  cross join lateral (select i.change_id from change_item i join change c on c.id = i.change_id
    where i.subject_type = archived.type and i.subject_id = archived.key and i.action = 'ARCHIVE'
    order by c.seq desc limit 1) i`;
};

/** The subject of an item is of one of the requested types. */
const isOfTypes = (item: Sql, { args }: FieldContext) =>
  args.has('subjectTypes')
    ? sql`${item}.subject_type = any(${args.value('text[]', 'subjectTypes')})`
    : undefined;

/** By number, which is higher than those of all changes that were visible before. */
const inOrder = (descending: boolean) => ({ ...byColumn('seq', 'bigint', descending), decides: true });

export const changeRoots = roots({
  changes: {
    type: ChangeConnection,
    args: ChangesArgs,
    description:
      'Changes, newest first unless `orderBy` says otherwise, as far as you may see them; empty for the public and for representatives. The order is stable: with `orderBy: OLDEST` and the last `endCursor` as `after`, you miss no change.',
    // Filters apply only to the visible part of a change, so they reveal nothing about the rest.
    read: connection({
      through: (_query, context, rights) => {
        if (context.args.has('subjectId')) return changesOfSubjects(context, rights);
        return context.args.pick('restorable') === true ? lastArchivings(rights) : undefined;
      },
      where: (row, context, rights) => {
        const ofTypes = isOfTypes(sql`i`, context);
        if (context.args.pick('restorable') !== true)
          return [ofTypes && hasVisibleItem(row, rights, ofTypes)];
        const isRestorable = isLastArchiving(sql`i`, row, rights);
        return [hasVisibleItem(row, rights, all([ofTypes, isRestorable]))];
      },
      orders: { NEWEST: [inOrder(true)], OLDEST: [inOrder(false)] },
    }),
  },
});
