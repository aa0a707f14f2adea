import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { EventStatusMark } from '../events/event-status-mark.js';
import type { Question } from '../graphql/decision-list.js';
import { partnersMessages } from '../partners/partners.messages.js';
import { PartnershipMark } from '../partnerships/mark/partnership-mark.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import type { ListedTodo } from './listed-todo.js';
import styles from './todo-list.module.css';

type Asked = Extract<
  ListedTodo['subject'],
  { readonly __typename: 'Membership' | 'Participation'; readonly version: number }
>;
type Proposal = Extract<Asked, { __typename: 'Membership' }>;
type Invitation = Extract<Asked, { __typename: 'Participation' }>;

/** The questions of to-dos. */
export function questionsOf(todos: readonly ListedTodo[]): Question[] {
  return todos.flatMap(({ subject, canResolve }) => {
    if (!isAsked(subject)) return [];
    const { id, version } = subject;
    return [{ id, version, mayAnswer: canResolve, ...shown(subject) }];
  });
}

function isAsked(subject: ListedTodo['subject']): subject is Asked {
  return 'version' in subject && subject.__typename !== 'Event';
}

function shown(subject: Asked): Pick<Question, 'name' | 'content'> {
  return subject.__typename === 'Membership'
    ? { name: subject.partner.name, content: <ProposalContent of={subject} /> }
    : { name: subject.event.title, content: <InvitationContent of={subject} /> };
}

/** The partner and the partnership of a proposed membership. */
function ProposalContent({ of: { partner, partnership, role } }: { readonly of: Proposal }): ReactNode {
  const { roles } = useMessages(partnersMessages);
  return (
    <div className={styles.what}>
      <Link to="/partners/$partnerId" params={{ partnerId: partner.id }} lang="pl">
        {partner.name}
      </Link>
      <span className={styles.note}>
        <PartnershipMark of={partnership} />
        <span>{roles[role]}</span>
      </span>
    </div>
  );
}

/** The event and the partnership asked to organise it. */
function InvitationContent({ of: { event, actor } }: { readonly of: Invitation }): ReactNode {
  const dateText = useDateText();
  return (
    <div className={styles.what}>
      <Link to="/events/$eventId" params={{ eventId: event.id }} lang="pl">
        {event.title}
      </Link>
      <span className={styles.note}>
        {actor?.__typename === 'Partnership' && <PartnershipMark of={actor} />}
        <span>{dateText(event.date)}</span>
        <EventStatusMark of={event.status} />
      </span>
    </div>
  );
}
