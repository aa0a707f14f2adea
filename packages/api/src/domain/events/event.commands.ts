import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { eventAggregate } from './event.aggregate.js';
import { eventChanges, type UpdateEventInput } from './event.input.js';

/** Changes an event, not into one that the viewer may not change. */
export function updateEvent(context: CommandContext, input: UpdateEventInput) {
  const changes = eventChanges(input);
  return runCommand(context, 'updateEvent', input, async (unit) => {
    const event = await unit.update(eventAggregate, input.id, input.version, changes);
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
