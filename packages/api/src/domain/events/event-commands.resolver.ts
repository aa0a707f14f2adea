import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { archiveEvent, restoreEvent, updateEvent } from './event.commands.js';
import { UpdateEventInput } from './event.input.js';
import { Event } from './event.type.js';

export const EventPayload = payloadOf('Event', 'event', () => Event);

@Resolver()
export class EventCommands {
  @Mutation(() => EventPayload, {
    description: 'Changes an event. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateEvent(
    @Arg('input', { description: 'The changes.' }) input: UpdateEventInput,
    @Ctx() context: CommandContext,
  ) {
    return updateEvent(context, input);
  }

  @Mutation(() => EventPayload, {
    description: 'Takes an event out of the record, reversibly. Errors as for updateEvent.',
  })
  archiveEvent(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveEvent(context, input);
  }

  @Mutation(() => EventPayload, { description: 'Brings an archived event back. Errors as for updateEvent.' })
  restoreEvent(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreEvent(context, input);
  }
}
