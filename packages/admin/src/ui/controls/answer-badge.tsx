import { Ban, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './answer-badge.module.css';

/** What came of a question: nobody has answered yet, or the answer is no. */
type Answer = 'waiting' | 'refused';

const ICONS = { waiting: Hourglass, refused: Ban };

/** Marks something that was not agreed to: by a word, a symbol and an outline. */
export function AnswerBadge({
  answer,
  children,
}: {
  readonly answer: Answer;
  readonly children: string;
}): ReactNode {
  const Icon = ICONS[answer];
  return (
    <span className={styles.badge} data-answer={answer}>
      <Icon size={16} strokeWidth={2} aria-hidden="true" /> {children}
    </span>
  );
}
