import type { CreatePartnerMutationVariables, LegalBasis, PartnerKind } from '../graphql/operations.js';
import { useCommand, type InputOf } from '../graphql/use-command.js';
import { CreatePartnerDocument } from './partner.commands.graphql.js';
import type { FirstContactValues, NewPartnerValues } from './partner-values.js';

type CreatePartnerInput = InputOf<CreatePartnerMutationVariables>;

/** Creates a partner, with its membership if a partnership is chosen, and its contact if a person is named. */
export function useCreatePartner() {
  const { run } = useCommand(CreatePartnerDocument);
  return (values: NewPartnerValues) =>
    run({
      ...values,
      // The form has already required a kind.
      kind: values.kind as PartnerKind,
      membership: membershipInput(values.membership),
      contact: contactInput(values.contact),
    });
}

function membershipInput({
  partnershipId,
  from,
}: NewPartnerValues['membership']): CreatePartnerInput['membership'] {
  return partnershipId === null ? null : { partnershipId, from };
}

/** The form has required a legal basis if a name was typed. */
function contactInput({ personName, ...contact }: FirstContactValues): CreatePartnerInput['contact'] {
  return personName === null
    ? null
    : { ...contact, personName, legalBasis: contact.legalBasis as LegalBasis };
}
