import { useQuery } from '@apollo/client/react';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { EventStatusMark } from '../event-status-mark.js';
import { QueryResult } from '../../graphql/query-result.js';
import type { PartnerPreviewQuery } from '../../graphql/operations.js';
import { participationRoleMessages } from '../../participations/participation.messages.js';
import { PartnershipMark } from '../../partnerships/mark/partnership-mark.js';
import { MailLink, PhoneLink } from '../../ui/controls/contact-links.js';
import { GapLink } from '../../ui/controls/gap-link.js';
import { Facts } from '../../ui/layout/facts.js';
import { useMessages } from '../../ui/text/messages.js';
import { Unknown } from '../../ui/text/unknown.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { partnersMessages } from '../../partners/partners.messages.js';
import { PartnerPreviewDocument } from './partner-preview.graphql.js';
import styles from './partner-preview.module.css';

type Previewed = NonNullable<PartnerPreviewQuery['partner']>;

/** A summary of a partner: partnerships, contact, latest events, collaborators and address. */
export function PartnerPreview({ id }: { readonly id: string }): ReactNode {
  const [today] = useState(() => warsawDay(new Date()));
  const query = useQuery(PartnerPreviewDocument, { variables: { id, today } });
  return (
    <div className={styles.preview}>
      <QueryResult query={query} lines={4}>
        {({ partner }) => partner && <Content of={partner} />}
      </QueryResult>
    </div>
  );
}

function Content({ of }: { readonly of: Previewed }): ReactNode {
  const messages = useMessages(partnersMessages);
  const collaborators = of.collaborators.nodes.map(({ partner }) => partner.name);
  return (
    <>
      <p className={styles.name} lang="pl">
        {of.name}
      </p>
      <p className={styles.kind}>
        {of.memberships.nodes.map(({ id, partnership }) => (
          <PartnershipMark key={id} of={partnership} />
        ))}
        {messages.kinds[of.kind]}
      </p>
      <Facts
        of={[
          [messages.contact, <Contact key="contact" of={of} />],
          [messages.lastTookPart, of.participations.nodes.length > 0 && <LastEvents of={of} />],
          [messages.worksWith, collaborators.length > 0 && <span lang="pl">{collaborators.join(', ')}</span>],
          [messages.address, of.address],
        ]}
      />
    </>
  );
}

function Contact({ of }: { readonly of: Previewed }): ReactNode {
  const messages = useMessages(partnersMessages);
  const [person] = of.contacts;
  const { phone, email } = person ?? of;
  if (person || phone || email)
    return (
      <span className={styles.contact}>
        {person && (
          <span lang="pl">
            {person.personName}
            {person.function && `, ${person.function}`}
          </span>
        )}
        {phone && <PhoneLink phone={phone} />}
        {email && <MailLink email={email} />}
      </span>
    );
  if (!of.viewerCan.editContacts) return <Unknown />;
  return (
    <GapLink to="/partners/$partnerId" params={{ partnerId: of.id }} search={{ add: 'contact' }}>
      {messages.contactGap}
    </GapLink>
  );
}

function LastEvents({ of }: { readonly of: Previewed }): ReactNode {
  const { roles } = useMessages(participationRoleMessages);
  const dateText = useDateText();
  return (
    <ul className={styles.events}>
      {of.participations.nodes.toReversed().map(({ id, role, event }) => (
        <li key={id}>
          <Link to="/events/$eventId" params={{ eventId: event.id }} lang="pl">
            {event.title}
          </Link>
          <span className={styles.note}>
            {' '}
            {dateText(event.date)}, {roles[role]} <EventStatusMark of={event.status} />
          </span>
        </li>
      ))}
    </ul>
  );
}
