import {
  byColumn,
  byId,
  byName,
  computed,
  connection,
  dated,
  embedded,
  list,
  one,
  polish,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { extend, roots } from '../../platform/graphql/edges.js';
import { sql } from '../../platform/plan/sql.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { statementsBy } from '../sources/source.read.js';
import { Venue } from '../venues/venue.type.js';
import { EdgeEventsArgs, EventsArgs } from './event.args.js';
import { eventListed, linkedEventListed, nearRange } from './event-filter.read.js';
import { eventEditable, eventSubject, participationShown } from './event.policy.js';
import { Event, EventConnection, Topic } from './event.type.js';
import { seriesArchivable, seriesEditable, topicSubject } from './topic.policy.js';

export const eventRead = readModel<Event>({
  subject: eventSubject,
  fields: {
    id: value('id'),
    title: value('title'),
    description: value('description'),
    kind: value('kind'),
    status: value('status'),
    visibility: value('visibility'),
    date: dated('date'),
    startsAt: value('starts_at'),
    endsAt: value('ends_at'),
    durationMinutes: value('duration_minutes'),
    edition: value('edition'),
    theme: value('theme'),
    topics: list({
      through: (row) =>
        sql`select x.topic_id as id, x.position from event_topic x where x.event_id = ${row}.id`,
      order: (_row, link) => [sql`${link}.position`],
    }),
    audiences: value('audiences'),
    attendance: embedded(
      { min: value('attendance_min'), max: value('attendance_max'), wording: value('attendance_wording') },
      (row) => sql`num_nonnulls(${row}.attendance_min, ${row}.attendance_max, ${row}.attendance_wording) = 0`,
    ),
    venue: one('venue_id'),
    participantsComplete: value('participants_complete'),
    sources: list({
      through: (row) =>
        sql`select distinct s.source_id as id from statement s where s.event_id = ${row}.id and s.archived_at is null`,
      order: (row) => [polish(row, 'title'), sql`${row}.id`],
    }),
    statements: statementsBy('event_id'),
    version: value('version'),
    viewerCan: embedded({ edit: computed(eventEditable), archive: computed(eventEditable) }),
  },
});

export const topicRead = readModel<Topic>({
  subject: topicSubject,
  fields: {
    id: value('id'),
    name: value('name'),
    version: value('version'),
    viewerCan: embedded({
      edit: computed(() => seriesEditable),
      archive: computed(() => seriesArchivable),
    }),
  },
});
const byDate = [byColumn('sort_earliest', 'date'), byColumn('sort_latest', 'date')];
const byDateBack = [byColumn('sort_earliest', 'date', true), byColumn('sort_latest', 'date', true)];
export const eventOrders = { DATE_ASC: byDate, DATE_DESC: byDateBack, TITLE_ASC: [byName('title')] };

export const eventRoots = roots({
  event: {
    type: Event,
    description: 'An event; null if there is none with this id, or none that you may see.',
    read: byId,
  },
  events: {
    type: EventConnection,
    args: EventsArgs,
    description: 'Events that you may see.',
    read: connection({
      search: {},
      // Broad words take long, so these searches use connections of their own.
      customPlan: ({ args }) => args.has('search'),
      where: (row, context) => [...eventListed(row, context), nearRange(row, context)],
      orders: eventOrders,
    }),
  },
  topics: {
    type: [Topic],
    description: 'The topics of events, in Polish order.',
    read: list({ order: (row) => [polish(row, 'name'), sql`${row}.id`] }),
  },
});

export const partnershipEvents = extend(Partnership, {
  events: {
    type: EventConnection,
    args: EdgeEventsArgs,
    description: 'The events that it takes part in, in any role.',
    read: connection({
      through: (row) => sql`select distinct x.event_id as id from participation x
      where x.partnership_id = ${row}.id and ${participationShown(sql`x`)}`,
      where: linkedEventListed,
      orders: eventOrders,
    }),
  },
});

export const venueEvents = extend(Venue, {
  events: {
    type: EventConnection,
    args: EdgeEventsArgs,
    description: 'The events that take place there.',
    read: connection({ by: 'venue_id', where: linkedEventListed, orders: eventOrders }),
  },
});
