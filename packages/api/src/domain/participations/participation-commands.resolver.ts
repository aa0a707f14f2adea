import { payloadOf, payloadOfMany } from '../../platform/graphql/command.type.js';
import { command, commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { EventPayload } from '../events/event-commands.resolver.js';
import { giveConsent, refuseConsent } from './consent.commands.js';
import { createEvent } from './create-event.commands.js';
import { CreateEventInput } from './create-event.input.js';
import { participationAggregate } from './participation.aggregate.js';
import { createParticipation } from './participation.commands.js';
import {
  ConsentInput,
  CreateParticipationInput,
  participationChanges,
  UpdateParticipationInput,
} from './participation.input.js';
import { Participation } from './participation.type.js';

const payload = payloadOf('Participation', 'participation', () => Participation);
const payloadOfAll = payloadOfMany('Participations', 'participations', () => Participation);
const commands = commandsOf(participationAggregate, { payload, noun: 'participation' });

export const ParticipationCommands = commandResolver({
  createEvent: command({
    payload: EventPayload,
    input: CreateEventInput,
    about: 'The event.',
    description:
      'Creates an event with its participations. A partnership’s coordinator creates events that their partnership organises, a planner proposals (INTERNAL; IDEA, DRAFT or PROPOSED), the district’s coordinator any.',
    refuses: ['NOT_FOUND'],
    run: createEvent,
  }),
  createParticipation: command({
    payload,
    input: CreateParticipationInput,
    about: 'The participation.',
    description:
      'Adds a participation to an event, for anybody who may change the event. A partnership becomes an organiser by its own coordinator if there is none yet, otherwise by one that organises it; another’s partnership is asked for its consent first; the network by the district’s coordinator.',
    refuses: ['NOT_FOUND'],
    run: createParticipation,
  }),
  updateParticipation: commands.update({
    input: UpdateParticipationInput,
    changes: participationChanges,
    note: 'One that makes a partnership an organiser, only its own coordinator.',
  }),
  giveConsent: command({
    payload: payloadOfAll,
    input: ConsentInput,
    about: 'To what.',
    description:
      'Agrees that partnerships are named as organisers, all or none. For their own coordinators and the district’s.',
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: giveConsent,
  }),
  refuseConsent: command({
    payload: payloadOfAll,
    input: ConsentInput,
    about: 'To what.',
    description:
      'Refuses that partnerships are named as organisers, all or none. For their own coordinators and the district’s.',
    refuses: ['NOT_FOUND', 'CONFLICT'],
    run: refuseConsent,
  }),
  archiveParticipation: commands.archive(),
  restoreParticipation: commands.restore(),
});
