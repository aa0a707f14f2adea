import type { ReactNode } from 'react';
import type { Consent } from '../graphql/operations.js';
import { AnswerBadge } from '../ui/controls/answer-badge.js';
import { useMessages } from '../ui/text/messages.js';
import { consentMessages } from './consent.messages.js';

/** Marks a partnership that has not agreed to be named as an organiser. */
export function ConsentBadge({ consent }: { readonly consent: Consent }): ReactNode {
  const { states } = useMessages(consentMessages);
  if (consent === 'GIVEN') return null;
  return <AnswerBadge answer={consent === 'PENDING' ? 'waiting' : 'refused'}>{states[consent]}</AnswerBadge>;
}
