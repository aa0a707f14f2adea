import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { nobody, subject } from '../../platform/plan/subject.js';

/** Who keeps accounts: the district's coordinator in person. A token could give itself more than it has. */
export const accountsKeeper = sql`(${viewer.writes} and ${viewer.district} and ${viewer.inPerson})`;

/** Who sees an account, which is personal data: its owner and the district's coordinator. */
const accountVisible = (row: Sql) =>
  sql`${row}.archived_at is null and ${viewer.personal} and (${row}.id = ${viewer.accountId} or ${viewer.district})`;

/** Who sees that there is a token: who sees its account. */
export const apiTokenVisible = (row: Sql) =>
  sql`${viewer.personal} and (${row}.account_id = ${viewer.accountId} or ${viewer.district})`;

/** The row of the account that asks. */
export const isViewer = (row: Sql) => sql`${row}.id = ${viewer.accountId}`;

export const accountSubject = subject('Account', {
  table: 'account',
  visible: accountVisible,
  editable: () => accountsKeeper,
  // An account is suspended, never archived: what it did keeps its name.
  archivable: nobody,
  undoable: false,
  pastVisible: () => sql`(${viewer.district} and ${viewer.personal})`,
});
