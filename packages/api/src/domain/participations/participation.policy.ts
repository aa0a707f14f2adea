import { sql, type Sql } from '../../platform/plan/sql.js';
import { subject } from '../../platform/plan/subject.js';
import { viewer } from '../../platform/plan/viewer-binds.js';
import { eventEditable, participationShown } from '../events/event.policy.js';

/** In addition, the event and the actor must be visible. */
export const participationVisible = participationShown;

const ofEditableEvent = (row: Sql) =>
  sql`exists (select 1 from event e where e.id = ${row}.event_id and ${eventEditable(sql`e`)})`;

/** Whether a participation names a partnership, or the whole network, as an organiser. */
const organises = (row: Sql) =>
  sql`(${row}.role in ('ORGANISER', 'CO_ORGANISER') and num_nonnulls(${row}.partnership_id, ${row}.network_id) = 1)`;

const ofOwnPartnership = (row: Sql) =>
  sql`coalesce(${row}.partnership_id = any(${viewer.partnershipIds}), false)`;

/**
 * Those who may change the event may change its participations, with two exceptions: once a partnership
 * agreed to organise, only its own coordinator and the district's may take that away; and only the latter
 * decides about the network as an organiser.
 */
export const participationEditable = (
  row: Sql,
) => sql`(${ofEditableEvent(row)} and (not ${organises(row)} or ${viewer.district}
  or ${ofOwnPartnership(row)} or (${row}.consent <> 'GIVEN' and ${row}.partnership_id is not null)))`;

/** The coordinators of the named partnership, and the district's, decide for it. */
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
