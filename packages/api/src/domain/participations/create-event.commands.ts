import { invalid } from '../../platform/errors.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { globalId, readGlobalId } from '../../platform/plan/global-id.js';
import { eventAggregate } from '../events/event.aggregate.js';
import { takePart } from './participation.commands.js';
import { newParticipation } from './participation.input.js';
import { organisingActor } from './participation.rules.js';
import type { EventParticipationInput, CreateEventInput } from './create-event.input.js';
import { newEvent } from '../events/event.input.js';

/** The most participations that can be created together with an event. */
const PARTICIPATIONS = 250;

/** Creates an event with its participations. The organisers among them decide who may create it. */
export function createEvent(context: CommandContext, input: CreateEventInput) {
  const state = newEvent(input);
  const participations = input.participations ?? [];
  if (participations.length > PARTICIPATIONS)
    throw invalid({ field: 'input.participations', reason: 'TOO_LONG' });
  return runCommand(context, 'createEvent', input, async (unit) => {
    const event = await unit.createUnchecked(eventAggregate, state);
    for (const { participation, at } of ownFirst(unit, participations)) {
      const place = `input.participations.${at}`;
      const state = newParticipation({ ...participation, eventId: globalId('Event', event) }, place);
      await takePart(unit, state, at, place);
    }
    await unit.authorize(eventAggregate, event);
    return { event };
  });
}

/**
 * The viewer's own partnership is added first, because only then may it invite the others. Each keeps its
 * position.
 */
function ownFirst({ viewer }: UnitOfWork, participations: readonly EventParticipationInput[]) {
  const placed = participations.map((participation, at) => {
    const actor = readGlobalId(organisingActor({ actorId: null, ...participation }));
    return { participation, at, own: viewer.partnershipIds.includes(actor?.key ?? '') };
  });
  return [...placed.filter(({ own }) => own), ...placed.filter(({ own }) => !own)];
}
