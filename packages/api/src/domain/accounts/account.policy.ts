import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { nobody, subject } from '../../platform/plan/subject.js';

/**
 * The district's coordinator maintains accounts in person, never with a token, which could extend its own
 * rights.
 */
export const accountsKeeper = sql`(${viewer.writes} and ${viewer.district} and ${viewer.inPerson})`;

/** An account is personal data, visible to its owner and to the district's coordinator. */
const accountVisible = (row: Sql) =>
  sql`${row}.archived_at is null and ${viewer.personal} and (${row}.id = ${viewer.accountId} or ${viewer.district})`;

/** A token is visible to whoever sees its account. */
export const apiTokenVisible = (row: Sql) =>
  sql`${viewer.personal} and (${row}.account_id = ${viewer.accountId} or ${viewer.district})`;

/** The row of the viewer's own account. */
export const isViewer = (row: Sql) => sql`${row}.id = ${viewer.accountId}`;

export const accountSubject = subject('Account', {
  table: 'account',
  visible: accountVisible,
  editable: () => accountsKeeper,
  // An account is suspended, never archived, so that its changes keep its name.
  archivable: nobody,
  undoable: false,
  pastVisible: () => sql`(${viewer.district} and ${viewer.personal})`,
});
