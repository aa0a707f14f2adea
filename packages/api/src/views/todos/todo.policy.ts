import { possiblyInForce } from '../../platform/plan/in-force.js';
import { subject, type RowRights, type Subject } from '../../platform/plan/subject.js';
import { all, join, literal, sql, identifier, type Sql } from '../../platform/plan/sql.js';
import { today, viewer } from '../../platform/plan/viewer-binds.js';
import { contactVisible } from '../../domain/contacts/contact.policy.js';
/** The types that a to-do can be about. */
export const SUBJECT_TYPES = [
  'Event',
  'Partner',
  'EventSeries',
  'Membership',
  'Partnership',
  'Venue',
  'Network',
];

function bySubject(row: Sql, { subjects }: RowRights, then: (subject: Subject) => Sql): Sql {
  const cases = subjects
    .filter(({ type }) => SUBJECT_TYPES.includes(type))
    .map((subject) => sql`when ${literal(subject.type)} then ${then(subject)}`);
  return sql`(case ${row}.subject_type ${join(cases, ' ')} else false end)`;
}

/** Who may resolve or dismiss a to-do: whoever may edit its subject. */
export const subjectEditable = (row: Sql, rights: RowRights) =>
  bySubject(
    row,
    rights,
    ({ table, editable }) =>
      sql`exists (select 1 from ${identifier(table)} subject where subject.id = ${row}.subject_id and ${editable(sql`subject`, rights)})`,
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
