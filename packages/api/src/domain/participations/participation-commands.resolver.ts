import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, payloadOfMany, VersionedInput } from '../../platform/graphql/command.type.js';
import { EventPayload } from '../events/event-commands.resolver.js';
import { giveConsent, refuseConsent } from './consent.commands.js';
import { createEvent } from './create-event.commands.js';
import { CreateEventInput } from './create-event.input.js';
import {
  archiveParticipation,
  createParticipation,
  restoreParticipation,
  updateParticipation,
} from './participation.commands.js';
import { ConsentInput, CreateParticipationInput, UpdateParticipationInput } from './participation.input.js';
import { Participation } from './participation.type.js';

const ParticipationPayload = payloadOf('Participation', 'participation', () => Participation);
const ParticipationsPayload = payloadOfMany('Participations', 'participations', () => Participation);

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
      is none yet, else by one that organises it; another’s partnership is asked for its consent first; the network by the district’s coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.`,
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

  @Mutation(() => ParticipationsPayload, {
    description:
      'Agrees that partnerships are named as organisers, all or none: their own coordinators and the district’s. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  giveConsent(
    @Arg('input', { description: 'To what.' }) input: ConsentInput,
    @Ctx() context: CommandContext,
  ) {
    return giveConsent(context, input);
  }

  @Mutation(() => ParticipationsPayload, {
    description:
      'Refuses that partnerships are named as organisers, all or none. Rights and errors as for giveConsent.',
  })
  refuseConsent(
    @Arg('input', { description: 'To what.' }) input: ConsentInput,
    @Ctx() context: CommandContext,
  ) {
    return refuseConsent(context, input);
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
