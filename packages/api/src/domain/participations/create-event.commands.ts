import { invalid } from '../../platform/errors.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { globalId, readGlobalId } from '../../platform/plan/global-id.js';
import { eventAggregate } from '../events/event.aggregate.js';
import { EventStatus, EventVisibility } from '../events/event.enums.js';
import type { EventState } from '../events/event.state.js';
import { takePart } from './participation.commands.js';
import { organisingActor } from './participation.rules.js';
import type { EventParticipationInput, CreateEventInput } from './create-event.input.js';
import { checkedEvent } from '../events/event.input.js';
import { eventRefs } from '../events/event.commands.js';

const blank: Omit<EventState, 'title' | 'kind'> = {
  description: null,
  status: EventStatus.DRAFT,
  visibility: EventVisibility.INTERNAL,
  date: null,
  startsAt: null,
  endsAt: null,
  durationMinutes: null,
  seriesId: null,
  edition: null,
  theme: null,
  topicIds: [],
  audiences: [],
  attendance: null,
  venueId: null,
  participantsComplete: null,
};

/** How many may be entered together with an event. */
const PARTICIPATIONS = 250;

/** Enters an event with those who take part; its organisers decide who may. */
export function createEvent(context: CommandContext, input: CreateEventInput) {
  const values = checkedEvent(input);
  const participations = input.participations ?? [];
  if (participations.length > PARTICIPATIONS)
    throw invalid({ field: 'input.participations', reason: 'TOO_LONG' });
  return runCommand(context, 'createEvent', input, async (unit) => {
    const { title = input.title, kind = input.kind } = values;
    const event = await unit.createUnchecked(eventAggregate, {
      ...blank,
      ...values,
      title,
      kind,
      ...(await eventRefs(unit, input)),
    });
    for (const { participation, at } of ownFirst(unit, participations)) {
      await takePart(unit, globalId('Event', event), participation, at, `input.participations.${at}`);
    }
    await unit.authorize(eventAggregate, event);
    return { event };
  });
}

/** One's own partnership is entered first: it is then that may invite the others. Each keeps its place. */
function ownFirst({ viewer }: UnitOfWork, participations: readonly EventParticipationInput[]) {
  const placed = participations.map((participation, at) => {
    const actor = readGlobalId(organisingActor({ actorId: null, ...participation }));
    return { participation, at, own: viewer.partnershipIds.includes(actor?.key ?? '') };
  });
  return [...placed.filter(({ own }) => own), ...placed.filter(({ own }) => !own)];
}
