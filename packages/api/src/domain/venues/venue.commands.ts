import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { venueAggregate } from './venue.aggregate.js';
import { newVenue, venueChanges, type CreateVenueInput, type UpdateVenueInput } from './venue.input.js';

/** Enters a venue. */
export function createVenue(context: CommandContext, input: CreateVenueInput) {
  const state = newVenue(input);
  return runCommand(context, 'createVenue', input, async (unit) => ({
    venue: await unit.create(venueAggregate, state),
  }));
}

/** Changes a venue and its names. */
export function updateVenue(context: CommandContext, input: UpdateVenueInput) {
  const changes = venueChanges(input);
  return runCommand(context, 'updateVenue', input, async (unit) => ({
    venue: await unit.update(venueAggregate, input.id, input.version, changes),
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
