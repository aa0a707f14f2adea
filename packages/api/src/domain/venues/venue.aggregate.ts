import { searchKeyOf, shownName, type NameState } from '../partnerships/name.rules.js';
import type { Aggregate } from '../../platform/commands/aggregate.js';
import { leadsTo } from '../../platform/commands/invariants.js';
import { invalid } from '../../platform/errors.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { VenueNameRow, VenueRow } from './venue.entity.js';
import { venueArchivable, venueEditable } from './venue.policy.js';
import type { Accessibility } from './venue.type.js';

/** What people edit of a venue; its version covers the names. */
export type VenueState = Readonly<{
  names: readonly NameState[];
  address: string | null;
  partOfId: string | null;
  partnerId: string | null;
  accessibility: Accessibility | null;
  accessibilityNote: string | null;
  position: Readonly<{ latitude: number; longitude: number }> | null;
  capacity: number | null;
  exclusive: boolean | null;
}>;

export const venueAggregate: Aggregate<VenueState> = {
  type: 'Venue',
  table: 'venue',
  row: VenueRow,
  values: ['address', 'accessibility', 'accessibilityNote', 'capacity', 'exclusive'],
  groups: { position: ['latitude', 'longitude'] },
  keys: { partOfId: { Venue: 'partOfId' }, partnerId: { Partner: 'partnerId' } },
  parts: {
    names: {
      row: VenueNameRow,
      owner: 'venueId',
      values: ['name', 'kind'],
      dates: ['validFrom', 'validTo'],
    },
  },
  derive: ({ names, address }, today) => ({
    name: shownName(names, today),
    searchKey: searchKeyOf([...names.map(({ name }) => name), address ?? '']),
  }),
  invariants: async (at, { id, after }) => {
    if (!after?.partOfId) return;
    const whole = keyOf(after.partOfId, 'Venue', 'input.partOfId');
    // A place is not, by however many steps, a part of itself.
    const circle = await leadsTo(at, { table: 'venue', from: 'id', to: 'part_of_id' }, whole, id);
    if (circle) throw invalid({ field: 'input.partOfId', reason: 'PART_OF_ITSELF' });
  },
  editable: () => venueEditable,
  archivable: () => venueArchivable,
};
