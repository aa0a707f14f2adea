import { invalid } from '../../platform/errors.js';
import { given } from '../../platform/commands/check.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { Unit } from '../../platform/commands/unit-of-work.js';
import { globalId, readGlobalId } from '../../platform/plan/global-id.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { eventAggregate } from './event.aggregate.js';
import { checkedEvent } from './event.check.js';
import { EventStatus, EventVisibility } from './event.enums.js';
import type {
  CreateEventInput,
  EventParticipationInput,
  EventValuesInput,
  UpdateEventInput,
} from './event.input.js';
import type { EventState } from './event.state.js';
import { takePart } from '../participations/participation.commands.js';
import { organisingActor } from '../participations/participation.rules.js';

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
    const event = await unit.create(eventAggregate, {
      ...blank,
      ...values,
      title,
      kind,
      ...(await keysOf(unit, input)),
    });
    for (const { participation, at } of ownFirst(unit, participations)) {
      await takePart(unit, globalId('Event', event), participation, at, `input.participations.${at}`);
    }
    await unit.demand(eventAggregate, event);
    return { event };
  });
}

/** Changes an event, not into one that the viewer may not change. */
export function updateEvent(context: CommandContext, input: UpdateEventInput) {
  const values = checkedEvent(input);
  return runCommand(context, 'updateEvent', input, async (unit) => {
    const event = await unit.update(eventAggregate, input.id, input.version, async (state) => ({
      ...state,
      ...values,
      ...(await keysOf(unit, input)),
    }));
    await unit.demand(eventAggregate, event);
    return { event };
  });
}

/** Takes an event out of the record, reversibly; one that does not take place is CANCELLED instead. */
export function archiveEvent(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveEvent', input, async (unit) => ({
    event: await unit.archive(eventAggregate, input.id, input.version),
  }));
}

/** Brings an event back. */
export function restoreEvent(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreEvent', input, async (unit) => ({
    event: await unit.restore(eventAggregate, input.id, input.version),
  }));
}

async function keysOf(unit: Unit, input: EventValuesInput) {
  const seriesId = await unit.referIfGiven(['EventSeries'], input.seriesId, 'input.seriesId');
  const venueId = await unit.referIfGiven(['Venue'], input.venueId, 'input.venueId');
  const topicIds = input.topicIds === undefined ? undefined : [...new Set(input.topicIds ?? [])];
  for (const [i, id] of (topicIds ?? []).entries()) await unit.refer(['Topic'], id, `input.topicIds.${i}`);
  return given({ seriesId, venueId, topicIds });
}

/** One's own partnership is entered first: it is then that may invite the others. Each keeps its place. */
function ownFirst({ viewer }: Unit, participations: readonly EventParticipationInput[]) {
  const placed = participations.map((participation, at) => {
    const actor = readGlobalId(organisingActor({ actorId: null, ...participation }));
    return { participation, at, own: viewer.partnershipIds.includes(actor?.key ?? '') };
  });
  return [...placed.filter(({ own }) => own), ...placed.filter(({ own }) => !own)];
}
