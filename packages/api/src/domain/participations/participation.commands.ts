import { omitUndefined } from '../../platform/commands/check.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { keyOf } from '../../platform/plan/global-id.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { eventAggregate } from '../events/event.aggregate.js';
import { participationAggregate } from './participation.aggregate.js';
import {
  checkedParticipation,
  type CreateParticipationInput,
  type ParticipationValuesInput,
  type UpdateParticipationInput,
} from './participation.input.js';
import { requireWholeParticipation } from './participation.rules.js';
import type { ParticipationState } from './participation.state.js';

const ACTORS = ['Partner', 'Partnership', 'Network'];
const BODIES = ['Partner', 'Partnership'];

const blank: Omit<ParticipationState, 'eventId' | 'role'> = {
  actorId: null,
  label: null,
  count: null,
  headcount: null,
  note: null,
  nameGiven: null,
  fromActorIds: [],
};

/** Enters somebody into an event. */
export function createParticipation(context: CommandContext, input: CreateParticipationInput) {
  checkedParticipation(input);
  return runCommand(context, 'createParticipation', input, async (unit) => {
    const eventId = await unit.resolveRef(['Event'], input.eventId, 'input.eventId');
    const event = keyOf(eventId, 'Event', 'input.eventId');
    await unit.authorize(eventAggregate, event);
    // Two who enter at once wait here, so that each gets a place of its own.
    await unit.manager.query('select 1 from event where id = $1 for no key update', [event]);
    const [last] = await unit.manager.query<{ next: number }[]>(
      'select coalesce(max(position) + 1, 0) as next from participation where event_id = $1',
      [event],
    );
    return { participation: await takePart(unit, eventId, input, last?.next ?? 0) };
  });
}

/** Enters a participation at its place in an event; the caller has seen to the right to change the event. */
export async function takePart(
  unit: UnitOfWork,
  eventId: string,
  input: ParticipationValuesInput,
  position: number,
  place = 'input',
): Promise<string> {
  const values = checkedParticipation(input, place);
  const keys = await keysOf(unit, input, place);
  const state = { ...blank, role: input.role, ...values, ...keys, eventId };
  requireWholeParticipation(state, place);
  return unit.createUnchecked(participationAggregate, state, { position });
}

/** Changes a participation. */
export function updateParticipation(context: CommandContext, input: UpdateParticipationInput) {
  const values = checkedParticipation(input);
  return runCommand(context, 'updateParticipation', input, async (unit) => ({
    participation: await unit.update(participationAggregate, input.id, input.version, async (state) => ({
      ...state,
      ...values,
      ...(await keysOf(unit, input, 'input')),
    })),
  }));
}

/** Takes a participation out of the record, reversibly. */
export function archiveParticipation(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveParticipation', input, async (unit) => ({
    participation: await unit.archive(participationAggregate, input.id, input.version),
  }));
}

/** Brings a participation back. */
export function restoreParticipation(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreParticipation', input, async (unit) => ({
    participation: await unit.restore(participationAggregate, input.id, input.version),
  }));
}

async function keysOf(
  unit: UnitOfWork,
  input: Pick<UpdateParticipationInput, 'actorId' | 'fromActorIds'>,
  place: string,
) {
  const actorId = await unit.resolveOptionalRef(ACTORS, input.actorId, `${place}.actorId`);
  const from = input.fromActorIds === undefined ? undefined : [...new Set(input.fromActorIds ?? [])];
  for (const [i, id] of (from ?? []).entries())
    await unit.resolveRef(BODIES, id, `${place}.fromActorIds.${i}`);
  return omitUndefined({ actorId, fromActorIds: from });
}
