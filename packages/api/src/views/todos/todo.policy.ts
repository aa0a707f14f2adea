import { eventEditable } from '../../domain/events/event.policy.js';
import { partnerEditable } from '../../domain/partners/partner.policy.js';
import { districtOnly, partnershipEditable } from '../../domain/partnerships/partnership.policy.js';
import { possiblyInForce } from '../../platform/plan/in-force.js';
import type { VisibleIf } from '../../platform/plan/model.js';
import { all, join, literal, sql, word, type Sql } from '../../platform/plan/sql.js';
import { today, viewer } from '../../platform/plan/viewer-binds.js';
import { venueEditable } from '../../domain/venues/venue.policy.js';
import { membershipEditable } from '../../domain/memberships/membership.policy.js';
import { contactVisible } from '../../domain/contacts/contact.policy.js';
import { seriesEditable } from '../../domain/events/topic.policy.js';

interface Subject {
  readonly table: string;
  readonly editable: (row: Sql) => Sql;
}

/** What a to-do can be about, by type, and who may change it. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  Event: { table: 'event', editable: eventEditable },
  Partner: { table: 'partner', editable: partnerEditable },
  EventSeries: { table: 'event_series', editable: () => seriesEditable },
  Membership: { table: 'membership', editable: membershipEditable },
  Partnership: { table: 'partnership', editable: partnershipEditable },
  Venue: { table: 'venue', editable: () => venueEditable },
  Network: { table: 'network', editable: () => districtOnly },
};
export const SUBJECT_TYPES = Object.keys(SUBJECTS);

function bySubject(row: Sql, then: (type: string, subject: Subject) => Sql): Sql {
  const cases = Object.entries(SUBJECTS).map(
    ([type, subject]) => sql`when ${literal(type)} then ${then(type, subject)}`,
  );
  return sql`(case ${row}.subject_type ${join(cases, ' ')} else false end)`;
}

/** Who may settle or dismiss a to-do: who may change its subject. */
export const subjectEditable = (row: Sql) =>
  bySubject(
    row,
    (_type, { table, editable }) =>
      sql`exists (select 1 from ${word(table)} subject where subject.id = ${row}.subject_id and ${editable(sql`subject`)})`,
  );

/** Who is told: those who can act, that is coordinators, of all that they see, and who represents a partner, of that partner. */
const told = (row: Sql) => sql`(${viewer.writes} and (${viewer.coordinator}
  or (${row}.subject_type = 'Partner' and ${row}.subject_id = any(${viewer.partnerIds}))))`;

const ofDistrict = (
  partner: Sql,
) => sql`exists (select 1 from membership m join partnership ps on ps.id = m.partnership_id
  where m.partner_id = ${partner} and m.archived_at is null and ps.archived_at is null and ps.scope = 'DISTRICT'
    and ${possiblyInForce(sql`m`, 'from', 'to', today)} offset 0)`;

/** Judged by the contacts that the viewer reads: whether there are others is not told. */
const noContact = (partner: Sql) =>
  sql`not exists (select 1 from contact c where c.partner_id = ${partner} and ${contactVisible(sql`c`)} offset 0)`;

/**
 * Who sees a to-do. Its subject, which is in the record, is seen by all who are told: coordinators see what is internal, and who
 * represents a partner sees it.
 */
export const todoVisible = (row: Sql) =>
  all([
    told(row),
    sql`case ${row}.kind when 'PARTNER_WITHOUT_CONTACT'
      then ${ofDistrict(sql`${row}.subject_id`)} and ${noContact(sql`${row}.subject_id`)} else true end`,
  ]);

/** Who sees that something was dismissed: who would be told of it, and sees what it is about. */
export const dismissalVisible = (row: Sql, visibleIf: VisibleIf) =>
  all([
    sql`${row}.archived_at is null`,
    told(row),
    bySubject(row, (type) => visibleIf(type, sql`${row}.subject_id`)),
  ]);
