import { Link } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { DecisionList } from '../graphql/decision-list.js';
import type { ProposedMembershipFragment } from '../graphql/operations.js';
import { partnersMessages } from '../partners/partners.messages.js';
import { Button } from '../ui/controls/button.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import { MembershipAnswers } from './membership-answers.js';
import { MembershipBadge } from './membership-badge.js';
import { partnershipRosterMessages } from './partnership-roster.messages.js';
import styles from './partnership-roster.module.css';
import { proposalMessages } from './proposal.messages.js';

interface RosterProposalsProps {
  readonly memberships: readonly ProposedMembershipFragment[];
  onEdit(membership: ProposedMembershipFragment): void;
}

/** Proposed and declined memberships. The API returns none to the public. */
export function RosterProposals({ memberships, onEdit }: RosterProposalsProps): ReactNode {
  const messages = useMessages(proposalMessages);
  const place = useRef<HTMLDivElement>(null);
  if (memberships.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className={`${styles.proposals} ${styles.onScreen}`}>
      <h3>{messages.title}</h3>
      <p className={styles.hint}>{messages.hint}</p>
      <DecisionList
        questions={memberships.map((membership) => ({
          id: membership.id,
          version: membership.version,
          name: membership.partner.name,
          content: <Proposal of={membership} onEdit={onEdit} />,
          mayAnswer: membership.status === 'PROPOSED' && membership.viewerCan.confirm,
        }))}
        answers={(things, name) => (
          <MembershipAnswers memberships={things} name={name} onDone={() => place.current?.focus()} />
        )}
      />
    </div>
  );
}

function Proposal({
  of,
  onEdit,
}: Pick<RosterProposalsProps, 'onEdit'> & { readonly of: ProposedMembershipFragment }): ReactNode {
  const messages = useMessages(partnershipRosterMessages);
  const { roles } = useMessages(partnersMessages);
  const dateText = useDateText();
  const { partner, role, status, from, to, viewerCan } = of;
  const period = [from && messages.since(dateText(from)), to && messages.until(dateText(to))];
  return (
    <div className={styles.proposal}>
      <Link to="/partners/$partnerId" params={{ partnerId: partner.id }}>
        {partner.name}
      </Link>
      <MembershipBadge status={status} />
      <span className={styles.hint}>{[roles[role], ...period].filter(Boolean).join(' · ')}</span>
      {viewerCan.edit && (
        <Button
          variant="subtle"
          size="compact"
          aria-label={messages.editOf(partner.name)}
          onClick={() => onEdit(of)}
        >
          {messages.edit}
        </Button>
      )}
    </div>
  );
}
