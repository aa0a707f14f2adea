import { omitUndefined } from '../../platform/commands/check.js';
import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { venueAggregate } from './venue.aggregate.js';
import type { VenueState } from './venue.state.js';
import { checkedVenue, type CreateVenueInput, type UpdateVenueInput } from './venue.input.js';

const blank: Omit<VenueState, 'names'> = {
  address: null,
  partOfId: null,
  partnerId: null,
  accessibility: null,
  accessibilityNote: null,
  position: null,
  capacity: null,
  exclusive: null,
};

/** Enters a venue. */
export function createVenue(context: CommandContext, input: CreateVenueInput) {
  const values = checkedVenue(input);
  return runCommand(context, 'createVenue', input, async (unit) => {
    const { names = [] } = values;
    const state = { ...blank, ...values, names, ...(await keysOf(unit, input)) };
    return { venue: await unit.create(venueAggregate, state) };
  });
}

/** Changes a venue and its names. */
export function updateVenue(context: CommandContext, input: UpdateVenueInput) {
  const values = checkedVenue(input);
  return runCommand(context, 'updateVenue', input, async (unit) => ({
    venue: await unit.update(venueAggregate, input.id, input.version, async (state) => ({
      ...state,
      ...values,
      ...(await keysOf(unit, input)),
    })),
  }));
}

/** Takes a venue out of the record, reversibly. */
export function archiveVenue(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveVenue', input, async (unit) => ({
    venue: await unit.archive(venueAggregate, input.id, input.version),
  }));
}

/** Brings a venue back. */
export function restoreVenue(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreVenue', input, async (unit) => ({
    venue: await unit.restore(venueAggregate, input.id, input.version),
  }));
}

async function keysOf(unit: UnitOfWork, input: Pick<CreateVenueInput, 'partOfId' | 'partnerId'>) {
  const partOfId = await unit.resolveOptionalRef(['Venue'], input.partOfId, 'input.partOfId');
  const partnerId = await unit.resolveOptionalRef(['Partner'], input.partnerId, 'input.partnerId');
  return omitUndefined({ partOfId, partnerId });
}
