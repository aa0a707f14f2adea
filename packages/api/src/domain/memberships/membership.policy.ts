import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/** Who changes a membership: who changes its partnership. */
const membershipEditable = (row: Sql) =>
  sql`(${viewer.writes} and (${viewer.district} or ${row}.partnership_id = any(${viewer.partnershipIds})))`;

export const membershipSubject = subject('Membership', {
  table: 'membership',
  visible: unlessArchived,
  editable: membershipEditable,
  archivable: membershipEditable,
});
