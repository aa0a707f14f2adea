import { sql, type Sql } from '../../platform/plan/sql.js';
import { contactsReadable, contactsEditable } from '../partners/partner.policy.js';
import { subject } from '../../platform/plan/subject.js';

/** Who sees a contact. In addition, its partner must be visible. */
export const contactVisible = (row: Sql) =>
  sql`${row}.archived_at is null and (${row}.visibility = 'PUBLIC' or ${contactsReadable(sql`${row}.partner_id`)})`;

/** Those who may change the contacts of its partner may change a contact. */
const contactEditable = (row: Sql) =>
  sql`exists (select 1 from partner p where p.id = ${row}.partner_id and ${contactsEditable(sql`p`)})`;

/** A contact may have been private, so only readers of the partner's private contacts see its history. */
const contactPastVisible = (row: Sql) =>
  sql`${contactsReadable(sql`${row}.partner_id`)} and (${row}.archived_at is null or ${contactEditable(row)})`;

export const contactSubject = subject('Contact', {
  table: 'contact',
  visible: contactVisible,
  editable: contactEditable,
  archivable: contactEditable,
  pastVisible: contactPastVisible,
});
