import type { ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { ChoiceField, TextField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { ActButton } from '../graphql/act-button.js';
import type { ContactVisibility, LegalBasis, PartnerContactsFragment } from '../graphql/operations.js';
import { useCommand, type Outcome } from '../graphql/use-command.js';
import { useDone } from '../graphql/use-done.js';
import { Dialog } from '../ui/layout/dialog.js';
import { useWords } from '../ui/text/words.js';
import {
  ArchiveContactDocument,
  CreateContactDocument,
  UpdateContactDocument,
} from './contact.commands.graphql.js';
import styles from '../partners/partner.module.css';
import { partnerWords } from '../partners/partner.words.js';

type ShownContact = PartnerContactsFragment['contacts'][number];

interface Values {
  personName: string;
  function: string | null;
  phone: string | null;
  email: string | null;
  visibility: ContactVisibility;
  legalBasis: LegalBasis;
  retainUntil: string | null;
}

interface ContactDialogProps {
  readonly partnerId: string;
  /** null for a new one. */
  readonly contact: ShownContact | null;
  onClose(): void;
}

/** A person who speaks for a partner: personal data, with its legal basis and how long it may be kept. */
export function ContactDialog({ partnerId, contact, onClose }: ContactDialogProps): ReactNode {
  const words = useWords(partnerWords);
  const form = useContactForm({ partnerId, contact, onClose });
  const choices = (of: Record<string, string>) =>
    Object.entries(of).map(([value, label]) => ({ value, label }));
  return (
    <Dialog title={contact ? words.editContact : words.addContact} onClose={onClose}>
      <EditFormFrame
        form={form}
        fieldNames={useContactFieldNames()}
        onCancel={onClose}
        further={
          contact && (
            <ActButton
              command={ArchiveContactDocument}
              input={{ id: contact.id, version: contact.version }}
              doneText={words.contactRemoved}
              onDone={onClose}
            >
              {words.remove}
            </ActButton>
          )
        }
      >
        <TextField name="personName" label={words.personName} required maxLength={TEXT_LIMITS.name} />
        <TextField name="function" label={words.function} maxLength={TEXT_LIMITS.label} />
        <div className={styles.pair}>
          <TextField name="phone" type="tel" label={words.phone} maxLength={TEXT_LIMITS.phone} />
          <TextField name="email" type="email" label={words.email} maxLength={TEXT_LIMITS.email} />
        </div>
        <div className={styles.pair}>
          <ChoiceField name="visibility" label={words.visibility} options={choices(words.visibilities)} />
          <ChoiceField name="legalBasis" label={words.legalBasis} options={choices(words.bases)} />
        </div>
        <TextField name="retainUntil" type="date" label={words.retainUntil} />
      </EditFormFrame>
    </Dialog>
  );
}

function useContactForm({ partnerId, contact, onClose }: ContactDialogProps) {
  const words = useWords(partnerWords);
  const done = useDone();
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
      legalBasis: contact?.legalBasis ?? 'PUBLIC_TASK',
      retainUntil: contact?.retainUntil ?? null,
    },
    save: async (values, base, version): Promise<Outcome<unknown>> => {
      const outcome =
        contact && version !== null
          ? await update.run({ id: contact.id, version, ...changedFields(base, values) })
          : await create.run({ partnerId, ...values });
      if ('done' in outcome) done(words.contactSaved, outcome.done.changeId);
      return outcome;
    },
    onSaved: onClose,
  });
}

function useContactFieldNames(): FieldNames<Values> {
  const words = useWords(partnerWords);
  return {
    personName: { label: words.personName },
    function: { label: words.function },
    phone: { label: words.phone },
    email: { label: words.email },
    visibility: { label: words.visibility, show: (value: ContactVisibility) => words.visibilities[value] },
    legalBasis: { label: words.legalBasis, show: (value: LegalBasis) => words.bases[value] },
    retainUntil: { label: words.retainUntil },
  };
}
