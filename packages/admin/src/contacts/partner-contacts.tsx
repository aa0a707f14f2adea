import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import type { PartnerContactsFragment } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { MailLink, PhoneLink } from '../ui/controls/contact-links.js';
import { Section } from '../ui/layout/section.js';
import { useMessages } from '../ui/text/messages.js';
import { ContactDialog } from './contact.dialog.js';
import { PartnerContactsFragmentDocument } from './partner-contacts.graphql.js';
import styles from '../partners/partner.module.css';
import { partnerMessages } from '../partners/partner.messages.js';

const route = getRouteApi('/partners/$partnerId');

type ShownContact = PartnerContactsFragment['contacts'][number];

/** The partner's contact persons that this viewer may see. */
export function PartnerContacts({
  partner,
}: {
  readonly partner: FragmentType<PartnerContactsFragment>;
}): ReactNode {
  const messages = useMessages(partnerMessages);
  const { rights } = useViewer();
  const { data } = useSuspenseFragment({
    fragment: PartnerContactsFragmentDocument,
    fragmentName: 'PartnerContacts',
    from: partner,
  });
  const mayEdit = data.viewerCan.editContacts;
  const [open, setOpen] = useOpenContact(mayEdit);
  const none = mayEdit || rights.readAllContacts ? messages.noContacts : messages.contactsHidden;
  return (
    <Section
      title={messages.contacts}
      action={
        mayEdit && (
          <Button variant="default" size="sm" onClick={() => setOpen('new')}>
            {messages.addContact}
          </Button>
        )
      }
    >
      {data.contacts.length === 0 && <p>{none}</p>}
      {data.contacts.length > 0 && (
        <ul className={styles.rows}>
          {data.contacts.map((contact) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              onEdit={mayEdit ? () => setOpen(contact) : undefined}
            />
          ))}
        </ul>
      )}
      {open && (
        <ContactDialog
          partnerId={data.id}
          contact={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

/** The contact that is being edited, or `new`; a link with `?add=contact` opens the form for a new one. */
function useOpenContact(mayEdit: boolean) {
  const { add } = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<ShownContact | 'new' | null>(mayEdit && add === 'contact' ? 'new' : null);
  const change = (next: ShownContact | 'new' | null) => {
    setOpen(next);
    // A closed dialog must not open again when the person navigates back to this screen.
    if (!next && add) void navigate({ search: (now) => ({ ...now, add: undefined }), replace: true });
  };
  return [open, change] as const;
}

function ContactRow({
  contact,
  onEdit,
}: {
  readonly contact: ShownContact;
  readonly onEdit?: (() => void) | undefined;
}): ReactNode {
  const messages = useMessages(partnerMessages);
  const { personName, phone, email, visibility } = contact;
  return (
    <li>
      <span className={styles.name}>{personName}</span>
      <span className={styles.note}>
        {[contact.function, messages.visibilities[visibility]].filter(Boolean).join(' · ')}
      </span>
      {phone && <PhoneLink phone={phone} />}
      {email && <MailLink email={email} />}
      {onEdit && (
        <span className={styles.acts}>
          <Button
            variant="subtle"
            size="compact"
            aria-label={`${messages.edit}: ${personName}`}
            onClick={onEdit}
          >
            {messages.edit}
          </Button>
        </span>
      )}
    </li>
  );
}
