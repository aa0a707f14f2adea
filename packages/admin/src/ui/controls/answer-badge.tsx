import { Ban, Hourglass } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './answer-badge.module.css';

/** The state of a question that is not agreed to: unanswered, or answered with no. */
type Answer = 'waiting' | 'refused';

const ICONS = { waiting: Hourglass, refused: Ban };

/** Marks something that is not agreed to, with a word, an icon and an outline. */
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
