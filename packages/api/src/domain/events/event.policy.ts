import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject } from '../../platform/plan/subject.js';

/** Who sees an event: everybody what is public; the rest, those who see what is internal. */
export const eventVisible = (row: Sql) =>
  sql`${row}.archived_at is null and (${row}.visibility = 'PUBLIC' or ${viewer.internal})`;

const organisedByOwn = (row: Sql) => sql`exists (select 1 from participation o where o.event_id = ${row}.id
  and o.partnership_id = any(${viewer.partnershipIds}) and o.role in ('ORGANISER', 'CO_ORGANISER') and o.archived_at is null offset 0)`;

const proposal = (row: Sql) =>
  sql`(${viewer.planner} and ${row}.visibility = 'INTERNAL' and ${row}.status in ('IDEA', 'DRAFT', 'PROPOSED'))`;

/** Who changes an event: the district's coordinator, coordinators of a partnership that organises it, planners a proposal. */
export const eventEditable = (row: Sql) =>
  sql`(${viewer.writes} and (${viewer.district} or ${organisedByOwn(row)} or ${proposal(row)}))`;

export const eventSubject = subject('Event', {
  table: 'event',
  visible: eventVisible,
  editable: eventEditable,
  archivable: eventEditable,
});
