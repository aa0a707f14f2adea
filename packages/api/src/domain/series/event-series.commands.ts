import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { eventSeriesAggregate, topicAggregate } from './event-series.aggregate.js';
import {
  checkedSeries,
  checkedTopic,
  type CreateEventSeriesInput,
  type CreateTopicInput,
  type UpdateEventSeriesInput,
  type UpdateTopicInput,
} from './event-series.input.js';

/** Enters a series. */
export function createEventSeries(context: CommandContext, input: CreateEventSeriesInput) {
  const values = checkedSeries(input);
  return runCommand(context, 'createEventSeries', input, async (unit) => {
    const { title = input.title, kind = input.kind } = values;
    return {
      series: await unit.enter(eventSeriesAggregate, {
        description: null,
        rule: null,
        ...values,
        title,
        kind,
      }),
    };
  });
}

/** Changes a series. */
export function updateEventSeries(context: CommandContext, input: UpdateEventSeriesInput) {
  const values = checkedSeries(input);
  return runCommand(context, 'updateEventSeries', input, async (unit) => ({
    series: await unit.update(eventSeriesAggregate, input.id, input.version, (state) => ({
      ...state,
      ...values,
    })),
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

/** Enters a topic; CONFLICT with the one that is called so already. */
export function createTopic(context: CommandContext, input: CreateTopicInput) {
  const values = checkedTopic(input);
  return runCommand(context, 'createTopic', input, async (unit) => ({
    topic: await unit.enter(topicAggregate, values),
  }));
}

/** Renames a topic. */
export function updateTopic(context: CommandContext, input: UpdateTopicInput) {
  const values = checkedTopic(input);
  return runCommand(context, 'updateTopic', input, async (unit) => ({
    topic: await unit.update(topicAggregate, input.id, input.version, () => values),
  }));
}

/** Takes a topic out of the list, reversibly. */
export function archiveTopic(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveTopic', input, async (unit) => ({
    topic: await unit.archive(topicAggregate, input.id, input.version),
  }));
}

/** Brings a topic back. */
export function restoreTopic(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreTopic', input, async (unit) => ({
    topic: await unit.restore(topicAggregate, input.id, input.version),
  }));
}
