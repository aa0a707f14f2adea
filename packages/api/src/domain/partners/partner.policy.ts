import { possiblyInForce } from '../../platform/plan/in-force.js';
import { sql, type Sql } from '../../platform/plan/sql.js';
import { today, viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/**
 * Everybody sees a partner, except that a private person who did not agree to be public is visible only
 * internally and to their representative.
 */
export const partnerVisible = (row: Sql) =>
  sql`${row}.archived_at is null and (${row}.is_public or ${viewer.internal} or ${row}.id = any(${viewer.partnerIds}))`;

/**
 * A membership that is published and gives rights: confirmed, not archived, and possibly in force on a day.
 */
export const membershipInForce = (m: Sql, day: Sql) =>
  sql`(${m}.status = 'CONFIRMED' and ${m}.archived_at is null and ${possiblyInForce(m, 'from', 'to', day)})`;

/**
 * The partner with this key is currently a member of one of these partnerships. Most viewers have none; then
 * no row is read.
 */
const memberToday = (
  key: Sql,
  partnerships: Sql,
) => sql`(${partnerships} <> '{}' and exists (select 1 from membership m
  where m.partner_id = ${key} and m.partnership_id = any(${partnerships}) and ${membershipInForce(sql`m`, today)} offset 0))`;

/** The partner with this key is also a member of a partnership that the viewer does not coordinate. */
const memberElsewhere = (
  key: Sql,
) => sql`exists (select 1 from membership m join partnership ps on ps.id = m.partnership_id and ps.archived_at is null
  where m.partner_id = ${key} and not m.partnership_id = any(${viewer.partnershipIds}) and ${membershipInForce(sql`m`, today)} offset 0)`;

/**
 * The coordinators of the partner's current partnerships, and its representative, change the partner with
 * this key.
 */
export const partnerWithKeyEditable = (key: Sql) => sql`(${viewer.writes} and (${viewer.district}
  or ${key} = any(${viewer.partnerIds}) or ${memberToday(key, viewer.partnershipIds)}))`;

/** Who changes a partner. */
export const partnerEditable = (row: Sql) => partnerWithKeyEditable(sql`${row}.id`);

/** The coordinators of the partner's current partnerships. */
const partnerCoordinated = (row: Sql) =>
  sql`(${viewer.writes} and (${viewer.district} or ${memberToday(sql`${row}.id`, viewer.partnershipIds)}))`;

/**
 * The district coordinator archives and restores a partner, or somebody who coordinates all its current
 * partnerships.
 */
export const partnerArchivable = (row: Sql) => sql`(${partnerCoordinated(row)}
  and (${viewer.district} or not ${memberElsewhere(sql`${row}.id`)}))`;

/** Who reads the private contacts of the partner with this key. */
export const contactsReadable = (
  key: Sql,
) => sql`(${viewer.allContacts} or ${key} = any(${viewer.contactPartnerIds})
  or ${memberToday(key, viewer.contactPartnershipIds)})`;

/** Contacts are changed by those who may both change the partner and read its contacts. */
export const contactsEditable = (partner: Sql) =>
  sql`(${partnerEditable(partner)} and ${contactsReadable(sql`${partner}.id`)})`;

/** The coordinators of either partner record a succession. */
export const successionEditable = (row: Sql) =>
  sql`exists (select 1 from partner p where p.id in (${row}.predecessor_id, ${row}.successor_id) and ${partnerCoordinated(sql`p`)})`;

export const partnerSubject = subject('Partner', {
  table: 'partner',
  visible: partnerVisible,
  editable: partnerEditable,
  // Others may have added it to their partnerships since it was created.
  withdrawable: partnerArchivable,
  archivable: partnerArchivable,
});

export const successionSubject = subject('PartnerSuccession', {
  table: 'partner_succession',
  visible: unlessArchived,
  editable: successionEditable,
  archivable: successionEditable,
});
