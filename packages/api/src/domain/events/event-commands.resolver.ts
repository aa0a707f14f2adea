import { payloadOf } from '../../platform/graphql/command.type.js';
import { command, commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { eventAggregate } from './event.aggregate.js';
import { updateEvent } from './event.commands.js';
import { UpdateEventInput } from './event.input.js';
import { Event } from './event.type.js';

export const EventPayload = payloadOf('Event', 'event', () => Event);

const commands = commandsOf(eventAggregate, { payload: EventPayload, noun: 'event' });

export const EventCommands = commandResolver({
  updateEvent: command({
    payload: EventPayload,
    input: UpdateEventInput,
    about: 'The changes.',
    description: 'Changes an event, unless you could no longer change it afterwards.',
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: updateEvent,
  }),
  archiveEvent: commands.archive({ note: 'One that does not take place is CANCELLED instead.' }),
  restoreEvent: commands.restore(),
});
