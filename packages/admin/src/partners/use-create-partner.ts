import type { PartnerKind } from '../graphql/operations.js';
import { useCommand } from '../graphql/use-command.js';
import { CreatePartnerDocument } from './partner.commands.graphql.js';
import type { NewPartnerValues } from './partner-values.js';

/** Creates a partner, with a membership if a partnership is chosen. The form has already required a kind. */
export function useCreatePartner() {
  const { run } = useCommand(CreatePartnerDocument);
  return ({ membership: { partnershipId }, ...values }: NewPartnerValues) =>
    run({
      ...values,
      kind: values.kind as PartnerKind,
      membership: partnershipId === null ? null : { partnershipId },
    });
}
