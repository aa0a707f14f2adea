import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { TextField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { CommandButton } from '../graphql/command-button.js';
import type { ContactVisibility, LegalBasis, PartnerContactsFragment } from '../graphql/operations.js';
import { useCommand, type Outcome } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useMessages } from '../ui/text/messages.js';
import {
  ArchiveContactDocument,
  CreateContactDocument,
  UpdateContactDocument,
} from './contact.commands.graphql.js';
import { partnerMessages } from '../partners/partner.messages.js';
import { ContactFields } from './contact-fields.js';

type ShownContact = PartnerContactsFragment['contacts'][number];

interface Values {
  personName: string;
  function: string | null;
  phone: string | null;
  email: string | null;
  visibility: ContactVisibility;
  /** null until the person chooses a legal basis. */
  legalBasis: LegalBasis | null;
  retainUntil: string | null;
}

interface ContactDialogProps {
  readonly partnerId: string;
  /** null when a contact is added. */
  readonly contact: ShownContact | null;
  onClose(): void;
}

/**
 * Creates or edits a partner's contact person: personal data, with their legal basis and retention period.
 */
export function ContactDialog({ partnerId, contact, onClose }: ContactDialogProps): ReactNode {
  const messages = useMessages(partnerMessages);
  const form = useContactForm({ partnerId, contact, onClose });
  return (
    <Dialog title={contact ? messages.editContact : messages.addContact} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={useContactFieldNames()}
        onCancel={onClose}
        extraActions={
          contact && (
            <CommandButton
              command={ArchiveContactDocument}
              input={{ id: contact.id, version: contact.version }}
              doneText={messages.contactRemoved}
              onDone={onClose}
            >
              {messages.remove}
            </CommandButton>
          )
        }
      >
        <TextField name="personName" label={messages.personName} required maxLength={TEXT_LIMITS.name} />
        <ContactFields />
      </EditFormFrame>
    </Dialog>
  );
}

function useContactForm({ partnerId, contact, onClose }: ContactDialogProps) {
  const messages = useMessages(partnerMessages);
  const notifyDone = useNotifyDone();
  const create = useCommand(CreateContactDocument);
  const update = useCommand(UpdateContactDocument);
  return useEditForm<Values>({
    name: `contact.${contact?.id ?? `new.${partnerId}`}`,
    version: contact?.version ?? null,
    values: {
      personName: contact?.personName ?? '',
      function: contact?.function ?? null,
      phone: contact?.phone ?? null,
      email: contact?.email ?? null,
      visibility: contact?.visibility ?? 'PRIVATE',
      legalBasis: contact?.legalBasis ?? null,
      retainUntil: contact?.retainUntil ?? null,
    },
    save: async (values, base, version): Promise<Outcome<unknown>> => {
      const outcome =
        contact && version !== null
          ? await update.run({ id: contact.id, version, ...changedFields(base, values) })
          : await create.run({ partnerId, ...values, legalBasis: values.legalBasis as LegalBasis });
      if ('done' in outcome) notifyDone(messages.contactSaved, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
}

function useContactFieldNames(): FieldNames<Values> {
  const messages = useMessages(partnerMessages);
  return {
    personName: { label: messages.personName },
    function: { label: messages.function },
    phone: { label: messages.phone },
    email: { label: messages.email },
    visibility: {
      label: messages.visibility,
      show: (value: ContactVisibility) => messages.visibilities[value],
    },
    legalBasis: { label: messages.legalBasis, show: (value: LegalBasis) => messages.bases[value] },
    retainUntil: { label: messages.retainUntil },
  };
}
