import { slice } from '../../platform/slice.js';
import { shownNamesJob } from '../partnerships/shown-names.job.js';
import { VenueCommands } from './venue-commands.resolver.js';
import { venueAggregate } from './venue.aggregate.js';
import { VenueNameRow, VenueRow } from './venue.entity.js';
import { partnerVenues, venueNameRead, venueRead, venueRoots } from './venue.read.js';

export const venuesSlice = slice({
  name: 'venues',
  requires: ['sources', 'partnerships', 'partners'],
  entities: [VenueRow, VenueNameRow],
  readModels: [venueNameRead, venueRead],
  edges: [venueRoots, partnerVenues],
  resolvers: [VenueCommands],
  jobs: [shownNamesJob('venue')],
  aggregates: [venueAggregate],
});
