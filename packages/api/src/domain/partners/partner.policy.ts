import { possiblyInForce } from '../../platform/plan/in-force.js';
import { sql, type Sql } from '../../platform/plan/sql.js';
import { today, viewer } from '../../platform/plan/viewer-binds.js';
import { subject, unlessArchived } from '../../platform/plan/subject.js';

/** Who sees a partner: everybody; a private person who did not agree to be public, those who see what is internal, and itself. */
export const partnerVisible = (row: Sql) =>
  sql`${row}.archived_at is null and (${row}.is_public or ${viewer.internal} or ${row}.id = any(${viewer.partnerIds}))`;

/** That the partner with this key is, today, a member of one of these partnerships; of none, as most viewers ask, without looking. */
const memberToday = (
  key: Sql,
  partnerships: Sql,
) => sql`(${partnerships} <> '{}' and exists (select 1 from membership m
  where m.partner_id = ${key} and m.partnership_id = any(${partnerships}) and m.archived_at is null
    and ${possiblyInForce(sql`m`, 'from', 'to', today)} offset 0))`;

/** Who changes a partner: coordinators of its partnerships of today, and its representative. */
export const partnerEditable = (row: Sql) => sql`(${viewer.writes} and (${viewer.district}
  or ${row}.id = any(${viewer.partnerIds}) or ${memberToday(sql`${row}.id`, viewer.partnershipIds)}))`;

/** Who archives and restores a partner: coordinators of its partnerships of today. */
export const partnerArchivable = (row: Sql) =>
  sql`(${viewer.writes} and (${viewer.district} or ${memberToday(sql`${row}.id`, viewer.partnershipIds)}))`;

/** Who reads the private contacts of the partner with this key. */
export const contactsReadable = (
  key: Sql,
) => sql`(${viewer.allContacts} or ${key} = any(${viewer.contactPartnerIds})
  or ${memberToday(key, viewer.contactPartnershipIds)})`;
/** Who changes the contacts of a partner: who may both change it and read them. */
export const contactsEditable = (partner: Sql) =>
  sql`(${partnerEditable(partner)} and ${contactsReadable(sql`${partner}.id`)})`;
/** Who records a succession: the coordinators of either partner. */
const successionEditable = (row: Sql) =>
  sql`exists (select 1 from partner p where p.id in (${row}.predecessor_id, ${row}.successor_id) and ${partnerArchivable(sql`p`)})`;

export const partnerSubject = subject('Partner', {
  table: 'partner',
  visible: partnerVisible,
  editable: partnerEditable,
  archivable: partnerArchivable,
});

export const successionSubject = subject('PartnerSuccession', {
  table: 'partner_succession',
  visible: unlessArchived,
  editable: successionEditable,
  archivable: successionEditable,
});
