import { slice } from '../../platform/slice.js';
import { EventSeriesCommands } from './event-series-commands.resolver.js';
import { eventSeriesAggregate } from './event-series.aggregate.js';
import { EventSeriesRow } from './event-series.entity.js';
import { eventSeries, seriesEvents, seriesRead, seriesRoots } from './event-series.read.js';

export const seriesSlice = slice({
  name: 'series',
  requires: ['sources', 'events'],
  entities: [EventSeriesRow],
  readModels: [seriesRead],
  edges: [seriesRoots, eventSeries, seriesEvents],
  resolvers: [EventSeriesCommands],
  aggregates: [eventSeriesAggregate],
});
