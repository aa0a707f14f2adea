import { searchVector } from '@partnerstwa/shared/search-words';
import { shownName } from '../partnerships/name.rules.js';
import { aggregate } from '../../platform/commands/aggregate.js';
import { date, group, key, parts, value } from '../../platform/commands/write-fields.js';
import { leadsTo } from '../../platform/commands/invariants.js';
import { invalid } from '../../platform/errors.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { VenueNameRow, VenueRow } from './venue.entity.js';
import { venueSubject } from './venue.policy.js';
import type { VenueState } from './venue.state.js';

export const venueAggregate = aggregate<VenueState, VenueRow>({
  ...venueSubject,
  row: VenueRow,
  fields: {
    names: parts(VenueNameRow, 'venueId', { name: value, kind: value, validFrom: date, validTo: date }),
    address: value,
    partOfId: key({ Venue: 'partOfId' }),
    partnerId: key({ Partner: 'partnerId' }),
    accessibility: value,
    accessibilityNote: value,
    position: group({ latitude: value, longitude: value }),
    capacity: value,
    exclusive: value,
  },
  derived: {
    name: ({ names }, today) => shownName(names, today),
    searchWords: ({ names, address }) => searchVector([...names.map(({ name }) => name), address]),
  },
  invariants: async (at, { id, after }) => {
    if (!after?.partOfId) return;
    const whole = keyOf(after.partOfId, 'Venue', 'input.partOfId');
    // A place may not be a part of itself, in any number of steps.
    const circle = await leadsTo(at, { table: 'venue', from: 'id', to: 'part_of_id' }, whole, id);
    if (circle) throw invalid({ field: 'input.partOfId', reason: 'PART_OF_ITSELF' });
  },
});
