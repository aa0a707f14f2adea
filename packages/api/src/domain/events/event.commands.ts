import { omitUndefined } from '../../platform/commands/check.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { eventAggregate } from './event.aggregate.js';
import type { EventValuesInput, UpdateEventInput } from './event.input.js';
import { checkedEvent } from './event.input.js';

/** Changes an event, not into one that the viewer may not change. */
export function updateEvent(context: CommandContext, input: UpdateEventInput) {
  const values = checkedEvent(input);
  return runCommand(context, 'updateEvent', input, async (unit) => {
    const event = await unit.update(eventAggregate, input.id, input.version, async (state) => ({
      ...state,
      ...values,
      ...(await eventRefs(unit, input)),
    }));
    await unit.authorize(eventAggregate, event);
    return { event };
  });
}

/** Takes an event out of the record, reversibly; one that does not take place is CANCELLED instead. */
export function archiveEvent(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveEvent', input, async (unit) => ({
    event: await unit.archive(eventAggregate, input.id, input.version),
  }));
}

/** Brings an event back. */
export function restoreEvent(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreEvent', input, async (unit) => ({
    event: await unit.restore(eventAggregate, input.id, input.version),
  }));
}

export async function eventRefs(unit: UnitOfWork, input: EventValuesInput) {
  const seriesId = await unit.resolveOptionalRef(['EventSeries'], input.seriesId, 'input.seriesId');
  const venueId = await unit.resolveOptionalRef(['Venue'], input.venueId, 'input.venueId');
  const topicIds = input.topicIds === undefined ? undefined : [...new Set(input.topicIds ?? [])];
  for (const [i, id] of (topicIds ?? []).entries())
    await unit.resolveRef(['Topic'], id, `input.topicIds.${i}`);
  return omitUndefined({ seriesId, venueId, topicIds });
}
