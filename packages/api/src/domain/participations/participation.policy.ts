import { sql, type Sql } from '../../platform/plan/sql.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { eventEditable } from '../events/event.policy.js';
import { subject } from '../../platform/plan/subject.js';

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
const participationEditable = (
  row: Sql,
) => sql`(${ofEditableEvent(row)} and (not ${organises(row)} or ${viewer.district}
  or coalesce(${row}.partnership_id = any(${viewer.partnershipIds}), false)))`;

export const participationSubject = subject('Participation', {
  table: 'participation',
  visible: participationVisible,
  editable: participationEditable,
  archivable: participationEditable,
});
