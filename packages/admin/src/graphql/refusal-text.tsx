import type { ReactNode } from 'react';
import { useMessages } from '../ui/text/messages.js';
import type { Refusal } from './refusal.js';
import { refusalMessages, type Doing } from './refusal.messages.js';

/** Explains a refusal. */
export function RefusalText({
  refusal,
  doing,
}: {
  readonly refusal: Refusal;
  readonly doing: Doing;
}): ReactNode {
  const messages = useMessages(refusalMessages);
  return (
    <p>
      {messages[refusal.code][doing]}
      {refusal.retryAfterSeconds !== null && ` ${messages.wait(refusal.retryAfterSeconds)}`}
      {refusal.id && ` ${messages.number(refusal.id)}`}
    </p>
  );
}
