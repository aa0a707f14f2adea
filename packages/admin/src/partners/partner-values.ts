import type { FieldNames } from '../forms/conflict.dialog.js';
import { useConflictNames } from '../forms/use-conflict-names.js';
import type { EditForm } from '../forms/use-edit-form.js';
import type { DateValue } from '../forms/edtf/edtf-field.js';
import type {
  ContactVisibility,
  LegalBasis,
  PartnerKind,
  PartnerToEditQuery,
  Sector,
} from '../graphql/operations.js';
import { nameValues, newNameValues, type NameValue } from '../partnerships/names/name-values.js';
import { namesMessages } from '../partnerships/names/names.messages.js';
import { useNamesText } from '../partnerships/names/use-names-text.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import { partnerMessages } from './partner.messages.js';
import { partnersMessages } from './partners.messages.js';

/** The form's values for a partner: the members of UpdatePartnerInput. */
export interface PartnerValues {
  names: NameValue[];
  /** null until the person chooses a kind. */
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

/** A new partner, with the partnership that it joins and whom to call: the members of CreatePartnerInput. */
export interface NewPartnerValues extends PartnerValues {
  membership: { partnershipId: string | null; from: DateValue | null };
  contact: FirstContactValues;
}

/** The first contact of a new partner; none without a name. */
export interface FirstContactValues {
  personName: string | null;
  function: string | null;
  phone: string | null;
  email: string | null;
  visibility: ContactVisibility;
  /** null until it is chosen. */
  legalBasis: LegalBasis | null;
  retainUntil: string | null;
}

type EditedPartner = NonNullable<PartnerToEditQuery['partner']>;

/** The initial values of the form, for an existing or a new partner. */
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

/** What the form of a new partner begins with. */
export function newPartnerValues(name: string, partnershipId: string | null): NewPartnerValues {
  return {
    ...partnerValues(null),
    names: newNameValues(name),
    membership: { partnershipId, from: null },
    contact: {
      personName: null,
      function: null,
      phone: null,
      email: null,
      visibility: 'PRIVATE',
      legalBasis: null,
      retainUntil: null,
    },
  };
}

/** The label of each field of a partner, and the text of its value in a conflict. */
export function usePartnerFieldNames<V extends PartnerValues>({ conflict }: EditForm<V>): FieldNames<V> {
  const messages = useMessages(partnerMessages);
  const shared = useMessages(uiMessages);
  const names = useMessages(namesMessages);
  const namesText = useNamesText();
  const { kinds, sectors } = useMessages(partnersMessages);
  const fieldNames: FieldNames<NewPartnerValues> = {
    names: { label: names.names, show: namesText },
    kind: { label: messages.kind, show: (kind: PartnerKind) => kinds[kind] },
    sector: { label: messages.sector, show: (sector: Sector) => sectors[sector] },
    parentId: { label: messages.unitOf, show: useConflictNames(conflict, ['parentId']) },
    address: { label: messages.address },
    phone: { label: messages.phone },
    email: { label: messages.email },
    website: { label: messages.website },
    description: { label: messages.description },
    agreedToBePublic: {
      label: messages.agreed,
      show: (agreed: boolean) => (agreed ? shared.yes : shared.no),
    },
    membership: { label: messages.firstMembership },
    contact: { label: messages.firstContact },
  };
  // V is one of the two types, and fieldNames covers the fields of both.
  return fieldNames as unknown as FieldNames<V>;
}
