import {
  byId,
  byName,
  computed,
  connection,
  embedded,
  list,
  one,
  polish,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { extend, roots } from '../../platform/graphql/edges.js';
import { sql } from '../../platform/plan/sql.js';
import { Partner } from '../partners/partner.type.js';
import { statementsBy } from '../sources/source.read.js';
import { VenuesArgs } from './venue.args.js';
import { venueArchivable, venueEditable, venueSubject } from './venue.policy.js';
import { nameRead } from '../partnerships/name.read.js';
import { Venue, VenueConnection } from './venue.type.js';

export const venueNameRead = nameRead('Venue', 'venue_name');

export const venueRead = readModel<Venue>({
  subject: venueSubject,
  fields: {
    id: value('id'),
    name: value('name'),
    names: list({ by: 'venue_id', order: (row) => [sql`${row}.position`] }),
    address: value('address'),
    partOf: one('part_of_id'),
    parts: list({ by: 'part_of_id', order: (row) => [polish(row, 'name'), sql`${row}.id`] }),
    partner: one('partner_id'),
    accessibility: value('accessibility'),
    accessibilityNote: value('accessibility_note'),
    position: embedded(
      { latitude: value('latitude'), longitude: value('longitude') },
      (row) => sql`${row}.latitude is null`,
    ),
    capacity: value('capacity'),
    exclusive: value('exclusive'),
    statements: statementsBy('venue_id'),
    version: value('version'),
    viewerCan: embedded({ edit: computed(() => venueEditable), archive: computed(() => venueArchivable) }),
  },
});

export const venueRoots = roots({
  venue: { type: Venue, description: 'A venue; null if there is none with this id.', read: byId },
  venues: {
    type: VenueConnection,
    args: VenuesArgs,
    description: 'Venues.',
    read: connection({
      // A place comes before its parts.
      search: { then: [{ sql: (row) => sql`(${row}.part_of_id is not null)::integer`, type: 'integer' }] },
      orders: { NAME_ASC: [byName('name')], NAME_DESC: [byName('name', true)] },
    }),
  },
});

export const partnerVenues = extend(Partner, {
  venues: {
    type: [Venue],
    description: 'The places that it owns.',
    read: list({ by: 'partner_id', order: (row) => [polish(row, 'name'), sql`${row}.id`] }),
  },
});
