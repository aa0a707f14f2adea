import type { NameState } from '../partnerships/name.rules.js';
import type { PartnerKind, Sector } from './partner.enums.js';

/** The values of a partner that people edit; its version also covers the names. */
export type PartnerState = Readonly<{
  names: readonly NameState[];
  kind: PartnerKind;
  sector: Sector | null;
  parentId: string | null;
  description: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  address: string | null;
  agreedToBePublic: boolean;
}>;
