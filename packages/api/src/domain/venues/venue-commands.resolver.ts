import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, VersionedInput } from '../../platform/graphql/command.type.js';
import { archiveVenue, createVenue, restoreVenue, updateVenue } from './venue.commands.js';
import { CreateVenueInput, UpdateVenueInput } from './venue.input.js';
import { Venue } from './venue.type.js';

const VenuePayload = payloadOf('Venue', 'venue', () => Venue);

@Resolver()
export class VenueCommands {
  @Mutation(() => VenuePayload, {
    description: 'Enters a venue: any coordinator. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  createVenue(
    @Arg('input', { description: 'The venue.' }) input: CreateVenueInput,
    @Ctx() context: CommandContext,
  ) {
    return createVenue(context, input);
  }

  @Mutation(() => VenuePayload, {
    description: 'Changes a venue. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateVenue(
    @Arg('input', { description: 'The changes.' }) input: UpdateVenueInput,
    @Ctx() context: CommandContext,
  ) {
    return updateVenue(context, input);
  }

  @Mutation(() => VenuePayload, {
    description:
      'Takes a venue out of the record, reversibly: the district’s coordinator. Errors as for updateVenue.',
  })
  archiveVenue(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveVenue(context, input);
  }

  @Mutation(() => VenuePayload, { description: 'Brings an archived venue back. Errors as for updateVenue.' })
  restoreVenue(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreVenue(context, input);
  }
}
