import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import { eventAggregate } from './event.aggregate.js';
import { eventChanges, type UpdateEventInput } from './event.input.js';
import { impliedTimes } from './event.rules.js';

/** Changes an event, unless the viewer could no longer change it afterwards. */
export function updateEvent(context: CommandContext, input: UpdateEventInput) {
  const changes = eventChanges(input);
  return runCommand(context, 'updateEvent', input, async (unit) => {
    const event = await unit.update(eventAggregate, input.id, input.version, (state) => ({
      ...changes,
      ...impliedTimes(state, changes),
    }));
    await unit.authorize(eventAggregate, event);
    return { event };
  });
}
