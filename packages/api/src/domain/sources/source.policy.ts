import { sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/** Who enters and changes sources and statements: every coordinator, since evidence is shared. */
const sourceEditable = sql`(${viewer.writes} and ${viewer.coordinator})`;

/** Who archives and restores a source, and with it all that it says: the district's coordinator. */
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
