import type { DateValue } from '../forms/edtf-field.js';
import type { NameKind, PartnerKind, PartnerToEditQuery, Sector } from '../graphql/operations.js';

/** A name as the form holds it and the command takes it. */
export interface NameValue {
  name: string;
  kind: NameKind;
  validFrom: DateValue | null;
  validTo: DateValue | null;
}

/** A partner as the form holds it: the members of UpdatePartnerInput. */
export interface PartnerValues {
  names: NameValue[];
  kind: PartnerKind;
  sector: Sector | null;
  parentId: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  description: string | null;
  agreedToBePublic: boolean;
}

type EditedPartner = NonNullable<PartnerToEditQuery['partner']>;

/** What the form begins with: a partner as it stands, or a new one. */
export function partnerValues(partner: EditedPartner | null): PartnerValues {
  return {
    names: partner?.names.map(nameValue) ?? [{ name: '', kind: 'OFFICIAL', validFrom: null, validTo: null }],
    kind: partner?.kind ?? 'ORGANISATION',
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

/** A date as commands take it, from one as queries give it. */
export function dateValue(
  date: { edtf: string; wording: string | null } | null | undefined,
): DateValue | null {
  return date ? { edtf: date.edtf, wording: date.wording } : null;
}

function nameValue({ name, kind, validFrom, validTo }: EditedPartner['names'][number]): NameValue {
  return { name, kind, validFrom: dateValue(validFrom), validTo: dateValue(validTo) };
}
