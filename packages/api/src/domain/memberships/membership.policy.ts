import { sql, type Sql } from '../../platform/plan/sql.js';
import { subject } from '../../platform/plan/subject.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { partnerWithKeyEditable } from '../partners/partner.policy.js';

/** Proposed and declined memberships are internal, but visible to the partner's representative. */
const membershipVisible = (row: Sql) => sql`${row}.archived_at is null
  and (${row}.status = 'CONFIRMED' or ${viewer.internal} or ${row}.partner_id = any(${viewer.partnerIds}))`;

/** Those who may change the partnership may change its memberships. */
export const membershipEditable = (row: Sql) =>
  sql`(${viewer.writes} and (${viewer.district} or ${row}.partnership_id = any(${viewer.partnershipIds})))`;

/** Those who may change the partner decide for it. */
export const membershipConfirmable = (row: Sql) => partnerWithKeyEditable(sql`${row}.partner_id`);

export const membershipSubject = subject('Membership', {
  table: 'membership',
  visible: membershipVisible,
  editable: membershipEditable,
  archivable: membershipEditable,
  decided: { field: 'status', by: membershipConfirmable },
});
