import {
  byName,
  computed,
  connection,
  embedded,
  one,
  readModel,
  value,
} from '../../platform/plan/declare.js';
import { extend, roots } from '../../platform/graphql/edges.js';
import { sql } from '../../platform/plan/sql.js';
import { statementsBy } from '../sources/source.read.js';
import { EdgeEventsArgs } from '../events/event.args.js';
import { linkedEventListed } from '../events/event-filter.read.js';
import { Event, EventConnection } from '../events/event.type.js';
import { EventSeriesArgs } from './event-series.args.js';
import { EventSeries, EventSeriesConnection } from './event-series.type.js';
import { eventOrders } from '../events/event.read.js';
import { seriesArchivable, seriesEditable } from '../events/topic.policy.js';
import { eventSeriesSubject } from './event-series.policy.js';

export const seriesRead = readModel<EventSeries>({
  subject: eventSeriesSubject,
  fields: {
    id: value('id'),
    title: value('title'),
    kind: value('kind'),
    description: value('description'),
    rule: embedded(
      {
        kind: computed((row) => sql`(${row}.rule->>'kind')`),
        month: computed((row) => sql`(${row}.rule->>'month')`),
        day: computed((row) => sql`(${row}.rule->>'day')`),
        weekday: computed((row) => sql`(${row}.rule->>'weekday')`),
        nth: computed((row) => sql`(${row}.rule->>'nth')`),
        days: computed((row) => sql`(${row}.rule->>'days')`),
        week: computed((row) => sql`(${row}.rule->>'week')`),
      },
      (row) => sql`${row}.rule is null`,
    ),
    statements: statementsBy('event_series_id'),
    version: value('version'),
    viewerCan: embedded({
      edit: computed(() => seriesEditable),
      archive: computed(() => seriesArchivable),
    }),
  },
});

export const seriesRoots = roots({
  eventSeries: {
    type: EventSeriesConnection,
    args: EventSeriesArgs,
    description: 'The traditions.',
    read: connection({ search: {}, orders: { TITLE_ASC: [byName('title')] } }),
  },
});

export const eventSeries = extend(Event, {
  series: { type: EventSeries, description: 'The tradition that it belongs to.', read: one('series_id') },
});

export const seriesEvents = extend(EventSeries, {
  events: {
    type: EventConnection,
    args: EdgeEventsArgs,
    description: 'Its recorded events.',
    read: connection({ by: 'series_id', where: linkedEventListed, orders: eventOrders }),
  },
});
