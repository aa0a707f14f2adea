import {
  byId,
  byName,
  computed,
  connection,
  embedded,
  extend,
  list,
  one,
  polish,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { sql } from '../../platform/plan/sql.js';
import { statementsBy } from '../sources/source.read.js';
import { venueArchivable, venueEditable, venueSubject } from './venue.policy.js';
import { nameRead } from '../partnerships/name.read.js';
import type { Venue } from './venue.type.js';

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

export const venueRoots = extend('Query', {
  venue: byId,
  venues: connection({
    // A place comes before its parts.
    search: { then: [{ sql: (row) => sql`(${row}.part_of_id is not null)::integer`, type: 'integer' }] },
    orders: { NAME_ASC: [byName('name')], NAME_DESC: [byName('name', true)] },
  }),
});

export const partnerVenues = extend('Partner', {
  venues: list({ by: 'partner_id', order: (row) => [polish(row, 'name'), sql`${row}.id`] }),
});
