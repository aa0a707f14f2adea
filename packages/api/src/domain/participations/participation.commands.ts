import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { eventAggregate } from '../events/event.aggregate.js';
import { participationAggregate } from './participation.aggregate.js';
import { newParticipation, type CreateParticipationInput } from './participation.input.js';
import { requireWholeParticipation } from './participation.rules.js';
import type { ParticipationState } from './participation.state.js';

/** Adds a participation to an event. */
export function createParticipation(context: CommandContext, input: CreateParticipationInput) {
  const state = newParticipation(input);
  return runCommand(context, 'createParticipation', input, async (unit) => {
    const eventId = await unit.resolveRef(['Event'], input.eventId, 'input.eventId');
    const event = keyOf(eventId, 'Event', 'input.eventId');
    await unit.authorize(eventAggregate, event);
    // Concurrent creations wait for each other here, so that each gets its own position.
    await unit.manager.query('select 1 from event where id = $1 for no key update', [event]);
    const [last] = await unit.manager.query<{ next: number }[]>(
      'select coalesce(max(position) + 1, 0) as next from participation where event_id = $1',
      [event],
    );
    return { participation: await takePart(unit, state, last?.next ?? 0) };
  });
}

/** Creates a participation at its position in an event; the caller checks the right to change the event. */
export function takePart(
  unit: UnitOfWork,
  state: ParticipationState,
  position: number,
  place = 'input',
): Promise<string> {
  requireWholeParticipation(state, place);
  return unit.createUnchecked(participationAggregate, state, { once: { position }, place });
}
