import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { useViewer } from '../accounts/session/viewer.js';
import { EdtfField } from '../forms/edtf/edtf-field.js';
import { ChoiceField } from '../forms/fields.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { useMessages } from '../ui/text/messages.js';
import { partnerMessages } from './partner.messages.js';
import type { NewPartnerValues } from './partner-values.js';

/**
 * Chooses the partnership that a new partner joins, and since when. Only a district coordinator may create a
 * partner without one.
 */
export function FirstMembershipField(): ReactNode {
  const messages = useMessages(partnerMessages);
  const { possible, isRequired } = useFirstPartnerships();
  const chosen = useWatch<NewPartnerValues, 'membership.partnershipId'>({ name: 'membership.partnershipId' });
  const choices = possible.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ChoiceField
        name="membership.partnershipId"
        label={messages.firstMembership}
        options={isRequired ? choices : [{ value: '', label: messages.noPartnership }, ...choices]}
        required={isRequired}
      />
      {chosen !== null && <EdtfField name="membership.from" label={messages.memberSince} />}
    </>
  );
}

/** The initial choice: the only possible partnership, if one is required; otherwise null. */
export function useOnlyPartnership(): string | null {
  const { possible, isRequired } = useFirstPartnerships();
  return isRequired && possible.length === 1 ? (possible[0]?.id ?? null) : null;
}

function useFirstPartnerships() {
  const { rights } = useViewer();
  const possible = usePartnerships().filter(({ viewerCan }) => viewerCan.edit);
  return { possible, isRequired: !rights.keepDistrict };
}
