import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';

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

/** Who enters and changes series and topics: every coordinator, since all share them. */
export const seriesEditable = sql`(${viewer.writes} and ${viewer.coordinator})`;

/** Who archives and restores series and topics: the district's coordinator. */
export const seriesArchivable = sql`(${viewer.writes} and ${viewer.district})`;

/** Who sees a participation; that event and actor are visible is asked besides. */
export const participationVisible = (row: Sql) => sql`${row}.archived_at is null`;

const ofEditableEvent = (row: Sql) =>
  sql`exists (select 1 from event e where e.id = ${row}.event_id and ${eventEditable(sql`e`)})`;

/** That a participation gives rights over its event, or names the whole network as its organiser. */
const organises = (row: Sql) =>
  sql`(${row}.role in ('ORGANISER', 'CO_ORGANISER') and num_nonnulls(${row}.partnership_id, ${row}.network_id) = 1)`;

/**
 * Who changes and archives a participation: who changes the event. What makes a partnership an organiser only its own coordinator and
 * the district's take away, what makes the network one only the latter.
 */
export const participationEditable = (
  row: Sql,
) => sql`(${ofEditableEvent(row)} and (not ${organises(row)} or ${viewer.district}
  or coalesce(${row}.partnership_id = any(${viewer.partnershipIds}), false)))`;
