import type { ReactNode } from 'react';
import type { MembershipStatus } from '../graphql/operations.js';
import { AnswerBadge } from '../ui/controls/answer-badge.js';
import { useMessages } from '../ui/text/messages.js';
import { membershipStatusMessages } from './membership-status.messages.js';

/** Marks a membership that is not confirmed. */
export function MembershipBadge({ status }: { readonly status: MembershipStatus }): ReactNode {
  const messages = useMessages(membershipStatusMessages);
  if (status === 'CONFIRMED') return null;
  return <AnswerBadge answer={status === 'PROPOSED' ? 'waiting' : 'refused'}>{messages[status]}</AnswerBadge>;
}
