import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/** Every coordinator creates and changes sources and statements, because evidence is shared. */
const sourceEditable = sql`(${viewer.writes} and ${viewer.coordinator})`;

/** Only the district's coordinator archives and restores a source, because its statements go with it. */
const sourceArchivable = sql`(${viewer.writes} and ${viewer.district})`;

export const sourceSubject = subject('Source', {
  table: 'source',
  visible: unlessArchived,
  editable: () => sourceEditable,
  archivable: () => sourceArchivable,
});

export const statementSubject = subject('Statement', {
  table: 'statement',
  visible: unlessArchived,
  editable: () => sourceEditable,
  archivable: () => sourceEditable,
});
