import type { PartnerKind, PartnerToEditQuery, Sector } from '../graphql/operations.js';
import { nameValues, type NameValue } from '../partnerships/names/name-values.js';

/** A partner as the form holds it: the members of UpdatePartnerInput. */
export interface PartnerValues {
  names: NameValue[];
  /** null until it is chosen. */
  kind: PartnerKind | null;
  sector: Sector | null;
  parentId: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  description: string | null;
  agreedToBePublic: boolean;
}

/** A new partner, with the partnership that it joins: the members of CreatePartnerInput. */
export interface NewPartnerValues extends PartnerValues {
  membership: { partnershipId: string | null };
}

type EditedPartner = NonNullable<PartnerToEditQuery['partner']>;

/** What the form begins with: a partner as it stands, or a new one. */
export function partnerValues(partner: EditedPartner | null): PartnerValues {
  return {
    names: nameValues(partner?.names),
    kind: partner?.kind ?? null,
    sector: partner?.sector ?? null,
    parentId: partner?.parent?.id ?? null,
    address: partner?.address ?? null,
    phone: partner?.phone ?? null,
    email: partner?.email ?? null,
    website: partner?.website ?? null,
    description: partner?.description ?? null,
    agreedToBePublic: partner?.agreedToBePublic ?? false,
  };
}
