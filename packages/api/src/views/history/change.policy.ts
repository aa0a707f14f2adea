import { join, literal, sql, identifier, type Sql } from '../../platform/plan/sql.js';
import type { RowRights, Subject } from '../../platform/plan/subject.js';
import { viewer } from '../../platform/plan/viewer-binds.js';

/** A case for each type of subject, by the type of an item. */
export function bySubject(
  item: Sql,
  { subjects }: RowRights,
  then: (subject: Subject) => Sql,
  otherwise: Sql,
): Sql {
  const cases = subjects.map((subject) => sql`when ${literal(subject.type)} then ${then(subject)}`);
  return sql`(case ${item}.subject_type ${join(cases, ' ')} else ${otherwise} end)`;
}

/** Fenced (`offset 0`): otherwise PostgreSQL may collect all matching rows of the table to find one. */
const subjectHas = (table: string, item: Sql, condition: Sql) =>
  sql`exists (select 1 from ${identifier(table)} s where s.id = ${item}.subject_id and ${condition} offset 0)`;

/**
 * A subject's past is visible to those who see the subject or may restore it, unless the subject declares
 * otherwise.
 */
function pastVisible(item: Sql, rights: RowRights): Sql {
  const s = sql`s`;
  const visible = ({ type, table, archivable, pastVisible: declared }: Subject) => {
    if (declared) return subjectHas(table, item, declared(s, rights));
    const restorable = sql`s.archived_at is not null and (${viewer.district} or ${archivable(s, rights)})`;
    return sql`(${rights.visibleIf(type, sql`${item}.subject_id`)} or ${subjectHas(table, item, restorable)})`;
  };
  return bySubject(item, rights, visible, sql`false`);
}

/** An item of a change is visible to internal viewers who may see the past of its subject. */
export const changeItemVisible = (item: Sql, rights: RowRights) =>
  sql`(${viewer.internal} and ${pastVisible(item, rights)})`;

/** A change is visible to those who see any of its items. */
export const changeVisible = (row: Sql, rights: RowRights) =>
  sql`${viewer.internal} and ${hasVisibleItem(row, rights, sql`true`)}`;

/**
 * The change has an item that meets a condition and that the viewer sees. The fence (`offset 0`) makes
 * PostgreSQL examine one change after another until the page is full. Without it, and without statistics, it
 * first computed the visibility of every item: for the newest 100 of 5,000 changes it touched three million
 * rows instead of 50,000.
 */
export const hasVisibleItem = (row: Sql, rights: RowRights, condition: Sql) =>
  sql`exists (select 1 from change_item i where i.change_id = ${row}.id and ${condition} and ${pastVisible(sql`i`, rights)} offset 0)`;

/** The subject of an item is currently archived. */
export const subjectArchived = (item: Sql, rights: RowRights) =>
  bySubject(item, rights, ({ table }) => subjectHas(table, item, sql`s.archived_at is not null`), sql`false`);

/** Those who may archive the subject of an item may restore it while it is archived. */
export function itemRestorable(item: Sql, rights: RowRights): Sql {
  const s = sql`s`;
  const restorable = ({ table, archivable, undoable = true }: Subject) =>
    undoable
      ? subjectHas(table, item, sql`s.archived_at is not null and ${archivable(s, rights)}`)
      : sql`false`;
  return bySubject(item, rights, restorable, sql`false`);
}

/**
 * The right to undo a change, as undo itself checks it for each item: undoing one's own change requires the
 * right to edit its subject; undoing another person's creation or archiving requires the right to archive it.
 * An object that was archived since must be restored first.
 */
export function changeUndoable(row: Sql, rights: RowRights): Sql {
  const own = sql`coalesce(${row}.account_id = ${viewer.accountId}, false)`;
  const [i, s] = [sql`i`, sql`s`];
  const undoableBy = (subject: Subject) => {
    const { type, table, editable, archivable, withdrawable = editable, undoable = true } = subject;
    if (!undoable) return sql`false`;
    const may = sql`case
      when i.action <> 'ARCHIVE' and not ${rights.visibleIf(type, sql`s.id`)} then false
      when i.action = 'UPDATE' then ${updateUndoable(subject, i, s, rights)}
      when ${own} and i.position > 0 then true
      when ${own} and i.action <> 'ARCHIVE' then ${withdrawable(s, rights)}
      else ${archivable(s, rights)} end`;
    return subjectHas(table, i, may);
  };
  return sql`(${viewer.writes} and not exists (select 1 from change_item i where i.change_id = ${row}.id
    and not ${bySubject(i, rights, undoableBy, sql`false`)}))`;
}

/** Those who may edit the subject, or who may decide the only member that was changed. */
function updateUndoable({ editable, decided }: Subject, item: Sql, row: Sql, rights: RowRights): Sql {
  if (!decided) return editable(row, rights);
  const isDecision = sql`${item}.before - ${literal(decided.field)} = '{}'`;
  return sql`(${editable(row, rights)} or (${isDecision} and ${decided.by(row, rights)}))`;
}
