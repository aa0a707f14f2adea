import type { ReactNode } from 'react';
import { dateValue } from '../forms/edtf/date-value.js';
import { EdtfField, type DateValue } from '../forms/edtf/edtf-field.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { ChoiceField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { CommandButton } from '../graphql/command-button.js';
import type { MembershipFieldsFragment, MembershipRole } from '../graphql/operations.js';
import { useCommand, type Outcome } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { usePartnerships } from '../partnerships/use-partnerships.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import {
  ArchiveMembershipDocument,
  CreateMembershipDocument,
  UpdateMembershipDocument,
} from './membership.commands.graphql.js';
import { partnerMessages } from '../partners/partner.messages.js';
import { partnersMessages } from '../partners/partners.messages.js';
import { PartnerField } from '../partners/partner-field.js';
import { MembershipStatements } from './membership-statements.js';
import { partnershipRosterMessages } from './partnership-roster.messages.js';
import { ProposalNotice } from './proposal-notice.js';
import { proposalMessages } from './proposal.messages.js';

interface Values {
  partnerId: string | null;
  partnershipId: string | null;
  role: MembershipRole;
  from: DateValue | null;
  to: DateValue | null;
}

interface MembershipDialogProps {
  readonly title: string;
  /** The given side of the membership; for a new one, the form asks for the other side. */
  readonly of: { readonly partnerId: string } | { readonly partnershipId: string };
  /** null for a new membership. */
  readonly membership: MembershipFieldsFragment | null;
  onClose(): void;
}

/** A membership: its partner and partnership, its role and period, and what sources say of it. */
export function MembershipDialog({ title, of, membership, onClose }: MembershipDialogProps): ReactNode {
  const messages = useMessages(partnerMessages);
  const { roles } = useMessages(partnersMessages);
  const fieldNames = useMembershipFieldNames();
  const form = useMembershipForm({ of, membership, onClose });
  return (
    <Dialog title={title} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={fieldNames}
        onCancel={onClose}
        extraActions={
          membership && (
            <CommandButton
              command={ArchiveMembershipDocument}
              input={{ id: membership.id, version: membership.version }}
              doneText={messages.membershipRemoved}
              onDone={onClose}
            >
              {messages.remove}
            </CommandButton>
          )
        }
      >
        {!membership && <OtherSide of={of} />}
        {!membership && <ProposalNotice />}
        <ChoiceField
          name="role"
          label={messages.role}
          options={Object.entries(roles).map(([value, label]) => ({ value, label }))}
        />
        <EdtfField name="from" label={messages.from} />
        <EdtfField name="to" label={messages.to} allowOpenEnd />
      </EditFormFrame>
      {membership && <MembershipStatements id={membership.id} />}
    </Dialog>
  );
}

/** Asks for the partnership that a partner joins, or for the partner that joins a partnership. */
function OtherSide({ of }: Pick<MembershipDialogProps, 'of'>): ReactNode {
  const messages = useMessages(partnerMessages);
  const { partner } = useMessages(partnershipRosterMessages);
  const choices = usePartnerships()
    .filter(({ viewerCan }) => viewerCan.edit)
    .map(({ id, name }) => ({ value: id, label: name }));
  return 'partnerId' in of ? (
    <ChoiceField name="partnershipId" label={messages.partnership} options={choices} required />
  ) : (
    <PartnerField name="partnerId" label={partner} chosen={null} required />
  );
}

function useMembershipForm({ of, membership, onClose }: Omit<MembershipDialogProps, 'title'>) {
  const messages = useMessages(partnerMessages);
  const proposals = useMessages(proposalMessages);
  const notifyDone = useNotifyDone();
  const create = useCommand(CreateMembershipDocument);
  const update = useCommand(UpdateMembershipDocument);
  const possible = usePartnerships().filter(({ viewerCan }) => viewerCan.edit);
  const only = possible.length === 1 ? possible[0] : undefined;
  return useEditForm<Values>({
    name: `membership.${membership?.id ?? `new.${Object.values(of).join('')}`}`,
    version: membership?.version ?? null,
    values: {
      partnerId: 'partnerId' in of ? of.partnerId : null,
      partnershipId: 'partnershipId' in of ? of.partnershipId : (only?.id ?? null),
      role: membership?.role ?? 'MEMBER',
      from: dateValue(membership?.from),
      to: dateValue(membership?.to),
    },
    save: async (values, base, version): Promise<Outcome<unknown>> => {
      const outcome =
        membership && version !== null
          ? await update.run({ id: membership.id, version, ...changedFields(base, values) })
          : await create.run({
              ...values,
              partnerId: values.partnerId ?? '',
              partnershipId: values.partnershipId ?? '',
            });
      if ('done' in outcome) {
        const isProposed = outcome.done.membership?.status === 'PROPOSED';
        notifyDone(isProposed ? proposals.proposed : messages.membershipSaved, outcome.done.changeId);
      }
      return outcome;
    },
    onSaved: onClose,
  });
}

function useMembershipFieldNames(): FieldNames<Values> {
  const messages = useMessages(partnerMessages);
  const { partner } = useMessages(partnershipRosterMessages);
  const { roles } = useMessages(partnersMessages);
  const dateText = useDateText();
  return {
    partnerId: { label: partner },
    partnershipId: { label: messages.partnership },
    role: { label: messages.role, show: (role: MembershipRole) => roles[role] },
    from: { label: messages.from, show: dateText },
    to: { label: messages.to, show: dateText },
  };
}
