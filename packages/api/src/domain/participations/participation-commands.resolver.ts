import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { EventPayload } from '../events/event-commands.resolver.js';
import { createEvent } from './create-event.commands.js';
import { CreateEventInput } from './create-event.input.js';
import {
  archiveParticipation,
  createParticipation,
  restoreParticipation,
  updateParticipation,
} from './participation.commands.js';
import { CreateParticipationInput, UpdateParticipationInput } from './participation.input.js';
import { Participation } from './participation.type.js';

const ParticipationPayload = payloadOf('Participation', 'participation', () => Participation);

@Resolver()
export class ParticipationCommands {
  @Mutation(() => EventPayload, {
    description: `Enters an event with those who take part. A partnership’s coordinator enters those that her partnership organises, a planner
      proposals (INTERNAL; IDEA, DRAFT or PROPOSED), the district’s coordinator any. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.`,
  })
  createEvent(
    @Arg('input', { description: 'The event.' }) input: CreateEventInput,
    @Ctx() context: CommandContext,
  ) {
    return createEvent(context, input);
  }

  @Mutation(() => ParticipationPayload, {
    description: `Enters somebody into an event: who may change the event. A partnership becomes an organiser by its own coordinator where there
      is none yet, else by one that organises it; the network by the district’s coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.`,
  })
  createParticipation(
    @Arg('input', { description: 'The participation.' }) input: CreateParticipationInput,
    @Ctx() context: CommandContext,
  ) {
    return createParticipation(context, input);
  }

  @Mutation(() => ParticipationPayload, {
    description:
      'Changes a participation; one that makes a partnership an organiser, only its own coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateParticipation(
    @Arg('input', { description: 'The changes.' }) input: UpdateParticipationInput,
    @Ctx() context: CommandContext,
  ) {
    return updateParticipation(context, input);
  }

  @Mutation(() => ParticipationPayload, {
    description:
      'Takes a participation out of the record, reversibly. Rights and errors as for updateParticipation.',
  })
  archiveParticipation(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveParticipation(context, input);
  }

  @Mutation(() => ParticipationPayload, {
    description: 'Brings an archived participation back. Errors as for updateParticipation.',
  })
  restoreParticipation(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreParticipation(context, input);
  }
}
