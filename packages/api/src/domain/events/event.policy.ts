import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { subject } from '../../platform/plan/subject.js';

/** Everybody sees an event that is public and no longer a proposal; planners and coordinators see all. */
export const eventVisible = (row: Sql) =>
  sql`${row}.archived_at is null and (${row}.is_public or ${viewer.internal})`;

/** A visible participation: a partnership is not named in public before it agreed. */
export const participationShown = (row: Sql) =>
  sql`(${row}.archived_at is null and (${row}.consent = 'GIVEN' or ${viewer.internal}))`;

const organisedByOwn = (row: Sql) => sql`exists (select 1 from participation o where o.event_id = ${row}.id
  and o.partnership_id = any(${viewer.partnershipIds}) and o.role in ('ORGANISER', 'CO_ORGANISER') and o.consent = 'GIVEN' and o.archived_at is null offset 0)`;

const proposal = (row: Sql) =>
  sql`(${viewer.planner} and ${row}.visibility = 'INTERNAL' and ${row}.status in ('IDEA', 'DRAFT', 'PROPOSED'))`;

/**
 * An event is changed by the district's coordinator and the coordinators of a partnership that organises it;
 * a proposal also by planners.
 */
export const eventEditable = (row: Sql) =>
  sql`(${viewer.writes} and (${viewer.district} or ${organisedByOwn(row)} or ${proposal(row)}))`;

export const eventSubject = subject('Event', {
  table: 'event',
  visible: eventVisible,
  editable: eventEditable,
  archivable: eventEditable,
});
