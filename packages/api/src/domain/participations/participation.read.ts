import {
  byColumn,
  computed,
  connection,
  embedded,
  list,
  one,
  readModel,
  union,
  value,
} from '../../platform/plan/declare.js';
import { extend } from '../../platform/graphql/edges.js';
import type { FieldContext } from '../../platform/plan/model.js';
import { sql, type Sql } from '../../platform/plan/sql.js';
import { nameOn } from '../partnerships/name.read.js';
import { linkedInRange } from '../events/event-filter.read.js';
import { Event } from '../events/event.type.js';
import { Partner } from '../partners/partner.type.js';
import { EventParticipationsArgs, PartnerParticipationsArgs } from './participation.args.js';
import { Participation, ParticipationConnection, ParticipationOrigin } from './participation.type.js';
import { consentable, participationEditable, participationSubject } from './participation.policy.js';

type Bearer = 'partner' | 'partnership';

/** The name of an actor on the earliest day of the event. */
const nameThen = (bearer: Bearer, row: Sql) =>
  nameOn(bearer, row, sql`e.date_earliest`, sql`join event e on e.id = ${row}.event_id`);

const originNameThen = (bearer: Bearer, row: Sql) =>
  nameOn(
    bearer,
    row,
    sql`e.date_earliest`,
    sql`join participation o on o.id = ${row}.participation_id join event e on e.id = o.event_id`,
  );

export const participationOriginRead = readModel<ParticipationOrigin>({
  type: 'ParticipationOrigin',
  table: 'participation_from',
  requires: ['actor'],
  fields: {
    actor: union({ Partner: 'partner_id', Partnership: 'partnership_id' }),
    nameAt: computed(
      (row) => sql`case when ${row}.partner_id is not null then ${originNameThen('partner', row)}
      else ${originNameThen('partnership', row)} end`,
    ),
  },
});

export const participationRead = readModel<Participation>({
  subject: participationSubject,
  requires: ['event', 'actor'],
  fields: {
    id: value('id'),
    event: one('event_id'),
    role: value('role'),
    consent: value('consent'),
    actor: union({ Partner: 'partner_id', Partnership: 'partnership_id', Network: 'network_id' }),
    label: value('label'),
    count: value('count'),
    headcount: value('headcount'),
    note: value('note'),
    nameAt: computed(
      (row) => sql`coalesce(${row}.name_given, case
      when ${row}.partner_id is not null then ${nameThen('partner', row)}
      when ${row}.partnership_id is not null then ${nameThen('partnership', row)}
      when ${row}.network_id is not null then (select a.name from network a where a.id = ${row}.network_id) end)`,
    ),
    nameGiven: value('name_given'),
    fromActors: list({
      by: 'participation_id',
      links: { table: 'participation_from', keys: { Partner: 'partner_id', Partnership: 'partnership_id' } },
      order: (row) => [sql`${row}.position`],
    }),
    origins: list({ by: 'participation_id', order: (row) => [sql`${row}.position`] }),
    version: value('version'),
    viewerCan: embedded({ edit: computed(participationEditable), consent: computed(consentable) }),
  },
});

const inRoles = (row: Sql, { args }: FieldContext) =>
  args.has('roles') ? sql`${row}.role = any(${args.value('text[]', 'roles')})` : undefined;

export const eventParticipations = extend(Event, {
  participations: {
    type: [Participation],
    args: EventParticipationsArgs,
    description: 'The participations in it, in the order of the record.',
    read: list({
      by: 'event_id',
      inverse: 'event',
      where: (row, context) => [inRoles(row, context)],
      order: (row) => [sql`${row}.position`, sql`${row}.id`],
    }),
  },
});

/** The event overlaps the requested days. */
const inDays = (row: Sql, context: FieldContext) => {
  const overlaps = linkedInRange(sql`d`, context);
  return (
    overlaps && sql`exists (select 1 from event d where d.id = ${row}.event_id and ${overlaps} offset 0)`
  );
};

const event = { key: 'event_id', type: 'Event' };
const orders = {
  DATE_ASC: [
    { ...byColumn('sort_earliest', 'date'), of: event },
    { ...byColumn('sort_latest', 'date'), of: event },
  ],
  DATE_DESC: [
    { ...byColumn('sort_earliest', 'date', true), of: event },
    { ...byColumn('sort_latest', 'date', true), of: event },
  ],
};

export const partnerParticipations = extend(Partner, {
  participations: {
    type: ParticipationConnection,
    args: PartnerParticipationsArgs,
    description: 'Its participations in events.',
    read: connection({
      by: 'partner_id',
      where: (row, context) => [inRoles(row, context), inDays(row, context)],
      orders,
    }),
  },
});
