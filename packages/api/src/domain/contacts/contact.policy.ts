import { sql, type Sql } from '../../platform/plan/sql.js';
import { contactsReadable, contactsEditable } from '../partners/partner.policy.js';

/** Who sees a contact; that the partner is visible is asked besides. */
export const contactVisible = (row: Sql) =>
  sql`${row}.archived_at is null and (${row}.visibility = 'PUBLIC' or ${contactsReadable(sql`${row}.partner_id`)})`;

/** Who changes a contact: who changes the contacts of its partner. */
export const contactEditable = (row: Sql) =>
  sql`exists (select 1 from partner p where p.id = ${row}.partner_id and ${contactsEditable(sql`p`)})`;
