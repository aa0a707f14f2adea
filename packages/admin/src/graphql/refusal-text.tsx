import type { ReactNode } from 'react';
import { useWords } from '../ui/text/words.js';
import type { Refusal } from './refusal.js';
import { refusalWords, type Doing } from './refusal.words.js';

/** A refusal as sentences. */
export function RefusalText({
  refusal,
  doing,
}: {
  readonly refusal: Refusal;
  readonly doing: Doing;
}): ReactNode {
  const words = useWords(refusalWords);
  return (
    <p>
      {words[refusal.code][doing]}
      {refusal.retryAfterSeconds !== null && ` ${words.wait(refusal.retryAfterSeconds)}`}
      {refusal.id && ` ${words.number(refusal.id)}`}
    </p>
  );
}
