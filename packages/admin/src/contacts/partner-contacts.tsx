import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import type { PartnerContactsFragment } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { MailLink, PhoneLink } from '../ui/controls/reach.js';
import { Section } from '../ui/layout/section.js';
import { useWords } from '../ui/text/words.js';
import { ContactDialog } from './contact.dialog.js';
import { PartnerContactsFragmentDocument } from './partner-contacts.graphql.js';
import styles from '../partners/partner.module.css';
import { partnerWords } from '../partners/partner.words.js';

const route = getRouteApi('/partnerzy/$partnerId');

type ShownContact = PartnerContactsFragment['contacts'][number];

/** Whom to call: those of its people that this viewer may see. */
export function PartnerContacts({
  partner,
}: {
  readonly partner: FragmentType<PartnerContactsFragment>;
}): ReactNode {
  const words = useWords(partnerWords);
  const { rights } = useViewer();
  const { data } = useSuspenseFragment({
    fragment: PartnerContactsFragmentDocument,
    fragmentName: 'PartnerContacts',
    from: partner,
  });
  const mayEdit = data.viewerCan.editContacts;
  const [open, setOpen] = useOpened(mayEdit);
  const none = mayEdit || rights.readAllContacts ? words.noContacts : words.contactsHidden;
  return (
    <Section
      title={words.contacts}
      action={
        mayEdit && (
          <Button variant="default" size="sm" onClick={() => setOpen('new')}>
            {words.addContact}
          </Button>
        )
      }
    >
      {data.contacts.length === 0 && <p>{none}</p>}
      {data.contacts.length > 0 && (
        <ul className={styles.rows}>
          {data.contacts.map((contact) => (
            <Row key={contact.id} contact={contact} onEdit={mayEdit ? () => setOpen(contact) : undefined} />
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

/** The person who is corrected or added: a link may say that one is to be added. */
function useOpened(mayEdit: boolean) {
  const { dodaj } = route.useSearch();
  const navigate = route.useNavigate();
  const [open, setOpen] = useState<ShownContact | 'new' | null>(
    mayEdit && dodaj === 'kontakt' ? 'new' : null,
  );
  const change = (next: ShownContact | 'new' | null) => {
    setOpen(next);
    // Once closed it stays so, wherever one comes back from.
    if (!next && dodaj) void navigate({ search: (now) => ({ ...now, dodaj: undefined }), replace: true });
  };
  return [open, change] as const;
}

function Row({
  contact,
  onEdit,
}: {
  readonly contact: ShownContact;
  readonly onEdit?: (() => void) | undefined;
}): ReactNode {
  const words = useWords(partnerWords);
  const { personName, phone, email, visibility } = contact;
  return (
    <li>
      <span className={styles.name}>{personName}</span>
      <span className={styles.note}>
        {[contact.function, words.visibilities[visibility]].filter(Boolean).join(' · ')}
      </span>
      {phone && <PhoneLink phone={phone} />}
      {email && <MailLink email={email} />}
      {onEdit && (
        <span className={styles.acts}>
          <Button
            variant="subtle"
            size="compact"
            aria-label={`${words.edit}: ${personName}`}
            onClick={onEdit}
          >
            {words.edit}
          </Button>
        </span>
      )}
    </li>
  );
}
