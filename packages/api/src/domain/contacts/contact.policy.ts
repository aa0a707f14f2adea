import { sql, type Sql } from '../../platform/plan/sql.js';
import { contactsReadable, contactsEditable } from '../partners/partner.policy.js';
import { subject } from '../../platform/plan/subject.js';

/** Who sees a contact; that the partner is visible is asked besides. */
export const contactVisible = (row: Sql) =>
  sql`${row}.archived_at is null and (${row}.visibility = 'PUBLIC' or ${contactsReadable(sql`${row}.partner_id`)})`;

/** Who changes a contact: who changes the contacts of its partner. */
const contactEditable = (row: Sql) =>
  sql`exists (select 1 from partner p where p.id = ${row}.partner_id and ${contactsEditable(sql`p`)})`;

/** Who reads the past of a contact, which may have been private: who reads its partner's private contacts. */
const contactPastVisible = (row: Sql) =>
  sql`${contactsReadable(sql`${row}.partner_id`)} and (${row}.archived_at is null or ${contactEditable(row)})`;

export const contactSubject = subject('Contact', {
  table: 'contact',
  visible: contactVisible,
  editable: contactEditable,
  archivable: contactEditable,
  pastVisible: contactPastVisible,
});
