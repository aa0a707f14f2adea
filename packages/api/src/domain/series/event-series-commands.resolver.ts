import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { eventSeriesAggregate } from './event-series.aggregate.js';
import {
  CreateEventSeriesInput,
  newSeries,
  seriesChanges,
  UpdateEventSeriesInput,
} from './event-series.input.js';
import { EventSeries } from './event-series.type.js';

const commands = commandsOf(eventSeriesAggregate, {
  payload: payloadOf('EventSeries', 'series', () => EventSeries),
  noun: 'series',
});
const note = 'For the district’s coordinator.';

export const EventSeriesCommands = commandResolver({
  createEventSeries: commands.create({
    input: CreateEventSeriesInput,
    state: newSeries,
    note: 'For any coordinator.',
  }),
  updateEventSeries: commands.update({ input: UpdateEventSeriesInput, changes: seriesChanges }),
  archiveEventSeries: commands.archive({ note: `${note} Its events stay.` }),
  restoreEventSeries: commands.restore({ note }),
});
