import { searchKeyOf } from '../partnerships/name.rules.js';
import type { Aggregate } from '../platform/commands/aggregate.js';
import { leadsTo } from '../platform/commands/demands.js';
import { invalid } from '../platform/errors.js';
import { keyOf } from '../platform/plan/global-id.js';
import { VenueAliasRow, VenueRow } from './venue.entity.js';
import { venueArchivable, venueEditable } from './venue.policy.js';
import type { Accessibility } from './venue.type.js';

/** What people edit of a venue; its version covers the aliases. */
export type VenueState = Readonly<{
  name: string;
  aliases: readonly string[];
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
  values: ['name', 'address', 'accessibility', 'accessibilityNote', 'capacity', 'exclusive'],
  groups: { position: ['latitude', 'longitude'] },
  keys: { partOfId: { Venue: 'partOfId' }, partnerId: { Partner: 'partnerId' } },
  parts: { aliases: { row: VenueAliasRow, owner: 'venueId', values: ['name'], bare: 'name' } },
  derive: ({ name, aliases }) => ({ searchKey: searchKeyOf([name, ...aliases]) }),
  demand: async (at, { id, after }) => {
    if (!after?.partOfId) return;
    const whole = keyOf(after.partOfId, 'Venue', 'input.partOfId');
    // A place is not, by however many steps, a part of itself.
    const circle = await leadsTo(at, { table: 'venue', from: 'id', to: 'part_of_id' }, whole, id);
    if (circle) throw invalid({ field: 'input.partOfId', reason: 'PART_OF_ITSELF' });
  },
  editable: () => venueEditable,
  archivable: () => venueArchivable,
};
