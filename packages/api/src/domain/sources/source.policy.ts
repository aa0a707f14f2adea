import { column, identifier, join, sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived, type RowRights } from '../../platform/plan/subject.js';

/** Every coordinator creates and changes sources, because all share them. */
export const sourceEditable = sql`(${viewer.writes} and ${viewer.coordinator})`;

/**
 * Only the district's coordinator archives and restores a source, because its statements disappear with it.
 */
export const sourceArchivable = sql`(${viewer.writes} and ${viewer.district})`;

export const sourceSubject = subject('Source', {
  table: 'source',
  visible: unlessArchived,
  editable: () => sourceEditable,
  archivable: () => sourceArchivable,
});

/** The types that a statement can be about, with the column of each one's key. */
export const subjectKeys = {
  Network: 'network_id',
  Partnership: 'partnership_id',
  Partner: 'partner_id',
  Membership: 'membership_id',
  Venue: 'venue_id',
  EventSeries: 'event_series_id',
  Event: 'event_id',
};

/** Those who may change an object may change statements about it, because they are shown with it. */
export function statementEditable(row: Sql, rights: RowRights): Sql {
  const cases = Object.entries(subjectKeys).map(([name, key]) => {
    const subject = rights.subjects.find(({ type }) => type === name);
    if (!subject) throw new Error(`${name} is not a subject`);
    const exists = sql`select 1 from ${identifier(subject.table)} spoken
      where spoken.id = ${column(row, key)} and ${subject.editable(sql`spoken`, rights)}`;
    return sql`when ${column(row, key)} is not null then exists (${exists})`;
  });
  return sql`(case ${join(cases, ' ')} else false end)`;
}

export const statementSubject = subject('Statement', {
  table: 'statement',
  visible: unlessArchived,
  editable: statementEditable,
  archivable: statementEditable,
});
