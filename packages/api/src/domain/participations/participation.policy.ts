import { sql, type Sql } from '../../platform/plan/sql.js';
import { subject } from '../../platform/plan/subject.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { eventEditable, participationShown } from '../events/event.policy.js';

/** Event and actor must be visible too. */
export const participationVisible = participationShown;

const ofEditableEvent = (row: Sql) =>
  sql`exists (select 1 from event e where e.id = ${row}.event_id and ${eventEditable(sql`e`)})`;

/** A participation names a partnership, or the whole network, as an organiser. */
const organises = (row: Sql) =>
  sql`(${row}.role in ('ORGANISER', 'CO_ORGANISER') and num_nonnulls(${row}.partnership_id, ${row}.network_id) = 1)`;

const ofOwnPartnership = (row: Sql) =>
  sql`coalesce(${row}.partnership_id = any(${viewer.partnershipIds}), false)`;

/**
 * Whoever may change the event may change its participations. But once a partnership agreed to organise, only
 * its own coordinator and the district's take that away; and what makes the network an organiser only the
 * latter.
 */
export const participationEditable = (
  row: Sql,
) => sql`(${ofEditableEvent(row)} and (not ${organises(row)} or ${viewer.district}
  or ${ofOwnPartnership(row)} or (${row}.consent <> 'GIVEN' and ${row}.partnership_id is not null)))`;

/** The coordinators of the partnership that is named, and the district's, answer for it. */
export const consentable = (
  row: Sql,
) => sql`(${viewer.writes} and ${row}.partnership_id is not null and ${organises(row)}
  and (${viewer.district} or ${ofOwnPartnership(row)}))`;

export const participationSubject = subject('Participation', {
  table: 'participation',
  visible: participationVisible,
  editable: participationEditable,
  archivable: participationEditable,
  decided: { field: 'consent', by: consentable },
});
