import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { statementGroups } from '../sources/statement-groups.js';
import { StatementGroups } from '../sources/statements.js';
import { statementsMessages } from '../sources/statements.messages.js';
import { Button } from '../ui/controls/button.js';
import { MailLink, PhoneLink } from '../ui/controls/contact-links.js';
import { splitColumns, type Column } from '../ui/layout/common-columns.js';
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

/**
 * The roster as a table, which also prints as a list for a notice board. Values that all rows share appear
 * once above it.
 */
export function PartnershipRosterTable({ memberships, day, onEdit }: PartnershipRosterTableProps): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  const { common, varied } = useColumns(memberships, day);
  const hasContacts = memberships.some(({ partner }) => contactsOf(partner).length > 0);
  return (
    <>
      {common.length > 0 && <p className={styles.hint}>{messages.allOfThem(inSentence(common))}</p>}
      <DataTable caption={messages.title}>
        <thead>
          <tr>
            {[messages.partner, ...varied.map(({ heading }) => heading)].map((heading) => (
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
            <Row key={membership.id} {...{ membership, columns: varied, hasContacts, onEdit }} />
          ))}
        </tbody>
      </DataTable>
    </>
  );
}

/** Joins texts for use within a sentence: `członek, od: nie wiadomo, być może`. */
function inSentence(said: readonly string[]): string {
  const text = said.join(', ');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Role, period and certainty: as columns if the rows differ, otherwise as one text for all rows. */
function useColumns(memberships: readonly RosterMembership[], day: string) {
  const messages = useMessages(partnershipRosterMessages);
  const { roles } = useMessages(partnersMessages);
  const periodText = usePeriodText();
  const dayText = useDayText(day);
  return splitColumns(memberships, [
    { heading: messages.role, textOf: ({ role }) => roles[role] },
    { heading: messages.period, textOf: periodText },
    { heading: messages.onThatDay, textOf: dayText },
  ]);
}

function Row({ membership, columns, hasContacts, onEdit }: RowProps): ReactNode {
  const messages = useMessages(statementsMessages);
  const { nameToday: today } = useMessages(partnershipRosterMessages);
  const { partner, nameAt, certainty, statements } = membership;
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
      {columns.map(({ heading, textOf }) => (
        <td key={heading}>{textOf(membership)}</td>
      ))}
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
  readonly columns: readonly Column<RosterMembership>[];
  readonly hasContacts: boolean;
  readonly onEdit: ((membership: RosterMembership) => void) | undefined;
}

interface Reached {
  readonly id: string;
  readonly personName?: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** The contacts that the viewer may read; without any, the organisation's own phone and e-mail. */
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

function usePeriodText(): (membership: RosterMembership) => string {
  const messages = useMessages(partnershipRosterMessages);
  const dateText = useDateText();
  return ({ from, to }) =>
    [messages.since(dateText(from)), to && messages.until(dateText(to))].filter(Boolean).join(', ');
}

/** Describes whether a partner belonged to the partnership on a day. */
function useDayText(day: string): (membership: RosterMembership) => string {
  const messages = useMessages(partnershipRosterMessages);
  return ({ certainty, from }) => {
    if (certainty === 'CERTAIN') return messages.certain;
    if (certainty === 'POSSIBLE') return messages.possible;
    return from?.earliest && from.earliest > day ? messages.notYet : messages.noMore;
  };
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
