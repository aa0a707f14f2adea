import { membershipConfirmable } from '../../domain/memberships/membership.policy.js';
import { consentable } from '../../domain/participations/participation.policy.js';
import { membershipInForce } from '../../domain/partners/partner.policy.js';
import { subject, type RowRights, type Subject } from '../../platform/plan/subject.js';
import { all, join, literal, sql, identifier, type Sql } from '../../platform/plan/sql.js';
import { today, viewer } from '../../platform/plan/viewer-binds.js';
import { contactVisible } from '../../domain/contacts/contact.policy.js';

/** The types of objects that can have a gap. */
export const GAP_TYPES = ['Event', 'Partner', 'EventSeries', 'Membership', 'Partnership', 'Venue', 'Network'];
/** The types that a to-do can be about. */
export const SUBJECT_TYPES = [...GAP_TYPES, 'Participation'];

function bySubject(row: Sql, { subjects }: RowRights, then: (subject: Subject) => Sql): Sql {
  const cases = subjects
    .filter(({ type }) => GAP_TYPES.includes(type))
    .map((subject) => sql`when ${literal(subject.type)} then ${then(subject)}`);
  return sql`(case ${row}.subject_type ${join(cases, ' ')} else false end)`;
}

/** Those who may edit the subject may fill or dismiss a gap. */
const subjectEditable = (row: Sql, rights: RowRights) =>
  bySubject(
    row,
    rights,
    ({ table, editable }) =>
      sql`exists (select 1 from ${identifier(table)} subject where subject.id = ${row}.subject_id and ${editable(sql`subject`, rights)})`,
  );

const answerable = (table: string, row: Sql, condition: (subject: Sql) => Sql) =>
  sql`exists (select 1 from ${identifier(table)} subject where subject.id = ${row}.subject_id and ${condition(sql`subject`)})`;

/** The objects that wait for an answer, and who may give it. */
const ANSWERED = {
  MEMBERSHIP_PROPOSED: (row: Sql) => answerable('membership', row, membershipConfirmable),
  CONSENT_PENDING: (row: Sql) => answerable('participation', row, consentable),
};
export const KINDS_THAT_WAIT: readonly string[] = Object.keys(ANSWERED);

const byKind = (row: Sql, otherwise: Sql) => {
  const cases = Object.entries(ANSWERED).map(
    ([kind, condition]) => sql`when ${literal(kind)} then ${condition(row)}`,
  );
  return sql`(case ${row}.kind ${join(cases, ' ')} else ${otherwise} end)`;
};

/** Who may resolve a to-do. */
export const todoResolvable = (row: Sql, rights: RowRights) => byKind(row, subjectEditable(row, rights));

/**
 * Coordinators see every gap of visible objects, and representatives those of their partner, because they can
 * act.
 */
const told = (row: Sql) => sql`(${viewer.writes} and (${viewer.coordinator}
  or (${row}.subject_type = 'Partner' and ${row}.subject_id = any(${viewer.partnerIds}))))`;

const ofDistrict = (
  partner: Sql,
) => sql`exists (select 1 from membership m join partnership ps on ps.id = m.partnership_id
  where m.partner_id = ${partner} and ${membershipInForce(sql`m`, today)} and ps.archived_at is null
    and ps.scope = 'DISTRICT' offset 0)`;

/** Considers only the contacts that the viewer reads, so it does not reveal whether there are others. */
const noContact = (partner: Sql) =>
  sql`not exists (select 1 from contact c where c.partner_id = ${partner} and ${contactVisible(sql`c`)} offset 0)`;

/**
 * Those who may answer see the objects that wait. Those who are told about gaps also see the subjects,
 * because coordinators see internal data and a representative sees the partner.
 */
export const todoVisible = (row: Sql) => {
  const gap = sql`case ${row}.kind when 'PARTNER_WITHOUT_CONTACT'
    then ${ofDistrict(sql`${row}.subject_id`)} and ${noContact(sql`${row}.subject_id`)} else true end`;
  return byKind(row, all([told(row), gap]));
};

/** Those who would be told about a gap, and see its subject, see its dismissal. */
const dismissalVisible = (row: Sql, rights: RowRights) =>
  all([
    sql`${row}.archived_at is null`,
    told(row),
    bySubject(row, rights, ({ type }) => rights.visibleIf(type, sql`${row}.subject_id`)),
  ]);

export const dismissalSubject = subject('TodoDismissal', {
  table: 'todo_dismissal',
  visible: dismissalVisible,
  editable: subjectEditable,
  archivable: subjectEditable,
});
