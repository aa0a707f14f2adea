import { join, literal, sql, identifier, type Sql } from '../../platform/plan/sql.js';
import type { RowRights, Subject } from '../../platform/plan/subject.js';
import { viewer } from '../../platform/plan/viewer-binds.js';

/** A case for each type of subject, by the type that an item names. */
export function bySubject(
  item: Sql,
  { subjects }: RowRights,
  then: (subject: Subject) => Sql,
  otherwise: Sql,
): Sql {
  const cases = subjects.map((subject) => sql`when ${literal(subject.type)} then ${then(subject)}`);
  return sql`(case ${item}.subject_type ${join(cases, ' ')} else ${otherwise} end)`;
}

const subjectHas = (table: string, item: Sql, condition: Sql) =>
  sql`exists (select 1 from ${identifier(table)} s where s.id = ${item}.subject_id and ${condition})`;

/**
 * Who sees what a change did to a subject: of those who see what is internal, whoever sees the subject or may restore it, unless the
 * subject says otherwise of its past.
 */
export function changeItemVisible(item: Sql, rights: RowRights): Sql {
  const s = sql`s`;
  const visible = ({ type, table, archivable, pastVisible }: Subject) => {
    if (pastVisible) return subjectHas(table, item, pastVisible(s, rights));
    const restorable = sql`s.archived_at is not null and (${viewer.district} or ${archivable(s, rights)})`;
    return sql`(${rights.visibleIf(type, sql`${item}.subject_id`)} or ${subjectHas(table, item, restorable)})`;
  };
  return sql`(${viewer.internal} and ${bySubject(item, rights, visible, sql`false`)})`;
}

/** Who sees a change: who sees any part of it. */
export const changeVisible = (row: Sql, rights: RowRights) =>
  sql`exists (select 1 from change_item i where i.change_id = ${row}.id and ${changeItemVisible(sql`i`, rights)})`;

/** Who may restore what an item speaks of, while it is archived: whoever may archive it. */
export function itemRestorable(item: Sql, rights: RowRights): Sql {
  const s = sql`s`;
  const restorable = ({ table, archivable, undoable = true }: Subject) =>
    undoable
      ? subjectHas(table, item, sql`s.archived_at is not null and ${archivable(s, rights)}`)
      : sql`false`;
  return bySubject(item, rights, restorable, sql`false`);
}

/**
 * Who may undo a change, as undo itself asks of each item: undoing one's own change needs the right to edit its subject, undoing
 * another's creation or archiving the right to archive it. What has been archived since must be restored first.
 */
export function changeUndoable(row: Sql, rights: RowRights): Sql {
  const own = sql`coalesce(${row}.account_id = ${viewer.accountId}, false)`;
  const [i, s] = [sql`i`, sql`s`];
  const undoableBy = ({ type, table, editable, archivable, undoable = true }: Subject) =>
    !undoable
      ? sql`false`
      : subjectHas(
          table,
          i,
          sql`case
      when i.action <> 'ARCHIVE' and not ${rights.visibleIf(type, sql`s.id`)} then false
      when ${own} and i.position > 0 then true
      when i.action = 'UPDATE' or (${own} and i.action <> 'ARCHIVE') then ${editable(s, rights)}
      else ${archivable(s, rights)} end`,
        );
  return sql`(${viewer.writes} and not exists (select 1 from change_item i where i.change_id = ${row}.id
    and not ${bySubject(i, rights, undoableBy, sql`false`)}))`;
}
