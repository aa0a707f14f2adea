import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { statementGroups } from '../sources/statement-groups.js';
import { StatementGroups } from '../sources/statements.js';
import { statementsMessages } from '../sources/statements.messages.js';
import { Button } from '../ui/controls/button.js';
import { MailLink, PhoneLink } from '../ui/controls/contact-links.js';
import { DataTable } from '../ui/layout/data-table.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import { Unknown } from '../ui/text/unknown.js';
import { partnersMessages } from '../partners/partners.messages.js';
import { partnershipRosterMessages } from './partnership-roster.messages.js';
import styles from './partnership-roster.module.css';
import type { RosterMembership } from './roster-membership.js';

interface PartnershipRosterTableProps {
  readonly memberships: readonly RosterMembership[];
  readonly day: string;
  readonly onEdit: ((membership: RosterMembership) => void) | undefined;
}

/** The roster as a table. It prints as a list to hang up. */
export function PartnershipRosterTable({ memberships, day, onEdit }: PartnershipRosterTableProps): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  const hasContacts = memberships.some(({ partner }) => contactsOf(partner).length > 0);
  return (
    <DataTable caption={messages.title}>
      <thead>
        <tr>
          {[messages.partner, messages.role, messages.period, messages.onThatDay].map((heading) => (
            <th key={heading} scope="col" className={styles.short}>
              {heading}
            </th>
          ))}
          {hasContacts && <th scope="col">{messages.contact}</th>}
          {onEdit && (
            <th scope="col" className={styles.onScreen}>
              <span className="visually-hidden">{messages.change}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {memberships.map((membership) => (
          <Row
            key={membership.id}
            membership={membership}
            day={day}
            hasContacts={hasContacts}
            onEdit={onEdit}
          />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ membership, day, hasContacts, onEdit }: RowProps): ReactNode {
  const { roles } = useMessages(partnersMessages);
  const messages = useMessages(statementsMessages);
  const { nameToday: today } = useMessages(partnershipRosterMessages);
  const { partner, nameAt, role, certainty, statements } = membership;
  const disputed = statementGroups(statements).filter(({ isDisputed }) => isDisputed);
  return (
    <tr data-past={certainty === null || undefined} className={styles.row}>
      <th scope="row" data-partner={partner.id}>
        <Link to="/partners/$partnerId" params={{ partnerId: partner.id }}>
          {nameAt}
        </Link>
        {nameAt !== partner.name && <span className={styles.today}>{today(partner.name)}</span>}
        {disputed.length > 0 && (
          <details className={`${styles.disputed} ${styles.onScreen}`}>
            <summary>{messages.disputed}</summary>
            <StatementGroups groups={disputed} />
          </details>
        )}
      </th>
      <td className={styles.short}>{roles[role]}</td>
      <td>
        <Period of={membership} />
      </td>
      <td className={styles.short}>
        <OnThatDay of={membership} day={day} />
      </td>
      {hasContacts && (
        <td>
          <Contacts of={partner} />
        </td>
      )}
      {onEdit && (
        <td className={styles.onScreen}>
          <EditButton membership={membership} onEdit={onEdit} />
        </td>
      )}
    </tr>
  );
}

interface RowProps {
  readonly membership: RosterMembership;
  readonly day: string;
  readonly hasContacts: boolean;
  readonly onEdit: ((membership: RosterMembership) => void) | undefined;
}

interface Reached {
  readonly id: string;
  readonly personName?: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Whom to call: the contacts that the viewer may read, otherwise the organisation itself. */
function contactsOf({ id, phone, email, contacts }: RosterMembership['partner']): readonly Reached[] {
  if (contacts.length > 0) return contacts;
  return phone || email ? [{ id, phone, email }] : [];
}

function Contacts({ of }: { readonly of: RosterMembership['partner'] }): ReactNode {
  const contacts = contactsOf(of);
  if (contacts.length === 0) return <Unknown />;
  return (
    <ul className={styles.contacts}>
      {contacts.map(({ id, personName, phone, email }) => (
        <li key={id}>
          {personName && <span>{personName}</span>}
          {phone && <PhoneLink phone={phone} />}
          {email && <MailLink email={email} />}
        </li>
      ))}
    </ul>
  );
}

function Period({ of: { from, to } }: { readonly of: RosterMembership }): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  const dateText = useDateText();
  if (!from && !to) return <span className={styles.short}>{messages.since(dateText(null))}</span>;
  return [messages.since(dateText(from)), to && messages.until(dateText(to))].filter(Boolean).join(', ');
}

/** Whether it belonged on the day that is looked at, in words. */
function OnThatDay({
  of: { certainty, from },
  day,
}: {
  readonly of: RosterMembership;
  readonly day: string;
}): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  if (certainty === 'CERTAIN') return messages.certain;
  if (certainty === 'POSSIBLE') return messages.possible;
  return from?.earliest && from.earliest > day ? messages.notYet : messages.noMore;
}

function EditButton({
  membership,
  onEdit,
}: {
  readonly membership: RosterMembership;
  onEdit(membership: RosterMembership): void;
}): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  return (
    <Button
      variant="subtle"
      size="compact"
      aria-label={messages.editOf(membership.partner.name)}
      onClick={() => onEdit(membership)}
    >
      {messages.edit}
    </Button>
  );
}
