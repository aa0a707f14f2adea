import { useState, type ReactNode } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { UpdateContactDocument } from '../../contacts/contact.commands.graphql.js';
import type { PartnerRowFragment } from '../../graphql/operations.js';
import { refusalSentence } from '../../graphql/show-refusal.js';
import { useCommand } from '../../graphql/use-command.js';
import { useNotifyDone } from '../../graphql/use-notify-done.js';
import { MailLink, PhoneLink } from '../../ui/controls/contact-links.js';
import { InlineEdit } from '../../ui/controls/inline-edit.js';
import { useMessages } from '../../ui/text/messages.js';
import { Unknown } from '../../ui/text/unknown.js';
import { UpdatePartnerDocument } from '../partner.commands.graphql.js';
import { partnersMessages } from '../partners.messages.js';
import { contactChange, reachedPerson, shownContact } from './contact-change.js';
import styles from './roster.module.css';
import type { CellEdit } from './use-cell-edit.js';

interface ContactCellProps {
  readonly of: PartnerRowFragment;
  readonly edit: CellEdit;
}

/** The contact person, or the organisation if there is none, with links to call and to write. */
export function ContactCell({ of, edit }: ContactCellProps): ReactNode {
  if (edit.partnerId === of.id) return <ContactEdit of={of} onClose={edit.close} />;
  const [person] = of.contacts;
  const { phone, email } = shownContact(of);
  if (!person && !phone && !email) return <Unknown />;
  return (
    <span className={styles.contact}>
      {person && <span>{person.personName}</span>}
      {phone && <PhoneLink phone={phone} />}
      {!phone && email && <MailLink email={email} />}
    </span>
  );
}

interface ContactEditProps {
  readonly of: PartnerRowFragment;
  onClose: CellEdit['close'];
}

/**
 * Edits the shown telephone number or e-mail address. It saves with the version from when it was opened, so
 * that it overwrites nobody's change.
 */
function ContactEdit({ of, onClose }: ContactEditProps): ReactNode {
  const messages = useMessages(partnersMessages);
  const notifyDone = useNotifyDone();
  const updatePartner = useCommand(UpdatePartnerDocument);
  const updateContact = useCommand(UpdateContactDocument);
  const [opened] = useState(of);
  const { phone, email } = shownContact(opened);
  const initial = phone ?? email ?? '';
  const save = async (text: string) => {
    const person = reachedPerson(opened);
    const change = contactChange(text, opened);
    const outcome = await (person
      ? updateContact.run({ id: person.id, version: person.version, ...change })
      : updatePartner.run({ id: opened.id, version: opened.version, ...change }));
    if ('refused' in outcome) return refusalSentence(outcome.refused);
    notifyDone(messages.contactSaved, outcome.done.changeId);
    return null;
  };
  return (
    <InlineEdit
      label={messages.editContact(of.name)}
      initial={initial}
      maxLength={TEXT_LIMITS.email}
      save={save}
      onClose={onClose}
    />
  );
}
