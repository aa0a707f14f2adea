import { payloadOf } from '../../platform/graphql/command.type.js';
import { commandResolver } from '../../platform/graphql/command-resolver.js';
import { commandsOf } from '../../platform/graphql/commands-of.js';
import { renameOf } from '../partnerships/rename.commands.js';
import { venueAggregate } from './venue.aggregate.js';
import { CreateVenueInput, newVenue, UpdateVenueInput, venueChanges } from './venue.input.js';
import { Venue } from './venue.type.js';

const presentation = { payload: payloadOf('Venue', 'venue', () => Venue), noun: 'venue' };
const commands = commandsOf(venueAggregate, presentation);
const note = 'For the district’s coordinator.';

export const VenueCommands = commandResolver({
  createVenue: commands.create({ input: CreateVenueInput, state: newVenue, note: 'For any coordinator.' }),
  updateVenue: commands.update({ input: UpdateVenueInput, changes: venueChanges }),
  renameVenue: renameOf(venueAggregate, presentation),
  archiveVenue: commands.archive({ note }),
  restoreVenue: commands.restore({ note }),
});
