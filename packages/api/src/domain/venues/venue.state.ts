import type { NameState } from '../partnerships/name.rules.js';
import type { Accessibility } from './venue.type.js';

/** The values of a venue that people edit; its version also covers the names. */
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
