import { Partner } from '../../domain/partners/partner.type.js';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { extend } from '../../platform/graphql/edges.js';
import { eventVisible } from '../../domain/events/event.policy.js';
import { byColumn, byName, connection, one, readModel, value } from '../../platform/plan/declare.js';
import { sql, type Sql } from '../../platform/plan/sql.js';
import { CollaborationConnection, type Collaboration } from './collaboration.type.js';
import { today } from '../../platform/plan/viewer-binds.js';
import { participationVisible } from '../../domain/participations/participation.policy.js';

/** That an event took place: it is held, or was confirmed and its last possible day is past. */
const tookPlace = (event: Sql) =>
  sql`(${event}.status = 'HELD' or (${event}.status = 'CONFIRMED' and ${event}.date_latest < ${today}))`;

export const collaborationRead = readModel<Collaboration>({
  type: 'Collaboration',
  table: null,
  requires: ['partner'],
  fields: {
    partner: one('id'),
    jointEvents: value('joint_events'),
    firstYear: value('first_year'),
    lastYear: value('last_year'),
  },
});

/**
 * Everybody who took part in an event with a partner, given the viewer's view of both participations. The
 * read model applies the visibility of the partners.
 */
const collaborationsOf = (partner: Sql): Sql => {
  const [own, other, event] = [sql`own`, sql`other`, sql`e`];
  return sql`select other.partner_id as id, count(distinct e.id)::integer as joint_events,
      min(extract(year from coalesce(e.date_earliest, e.date_latest)))::integer as first_year,
      max(extract(year from coalesce(e.date_latest, e.date_earliest)))::integer as last_year
    from participation own
    join event e on e.id = own.event_id and ${tookPlace(event)} and ${eventVisible(event)}
    join participation other on other.event_id = e.id and other.partner_id <> own.partner_id and ${participationVisible(other)}
    where own.partner_id = ${partner}.id and ${participationVisible(own)}
    group by other.partner_id`;
};

export const partnerCollaborators = extend(Partner, {
  collaborators: {
    type: CollaborationConnection,
    args: PageArgs,
    description:
      'The partners that took part in the same events, those with the most events first, then by name.',
    read: connection({
      rows: collaborationsOf,
      orders: {
        STRONGEST: [
          byColumn('joint_events', 'integer', true),
          { ...byName('name'), of: { key: 'id', type: 'Partner' } },
        ],
      },
    }),
  },
});
