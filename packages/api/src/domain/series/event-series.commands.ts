import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { eventSeriesAggregate } from './event-series.aggregate.js';
import {
  newSeries,
  seriesChanges,
  type CreateEventSeriesInput,
  type UpdateEventSeriesInput,
} from './event-series.input.js';

/** Enters a series. */
export function createEventSeries(context: CommandContext, input: CreateEventSeriesInput) {
  const state = newSeries(input);
  return runCommand(context, 'createEventSeries', input, async (unit) => ({
    series: await unit.create(eventSeriesAggregate, state),
  }));
}

/** Changes a series. */
export function updateEventSeries(context: CommandContext, input: UpdateEventSeriesInput) {
  const changes = seriesChanges(input);
  return runCommand(context, 'updateEventSeries', input, async (unit) => ({
    series: await unit.update(eventSeriesAggregate, input.id, input.version, changes),
  }));
}

/** Takes a series out of the record, reversibly; its events stay. */
export function archiveEventSeries(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveEventSeries', input, async (unit) => ({
    series: await unit.archive(eventSeriesAggregate, input.id, input.version),
  }));
}

/** Brings a series back. */
export function restoreEventSeries(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreEventSeries', input, async (unit) => ({
    series: await unit.restore(eventSeriesAggregate, input.id, input.version),
  }));
}
