import type { ReactNode } from 'react';
import styles from './empty.module.css';

interface EmptyProps {
  /** One sentence about what is missing. */
  readonly text: string;
  readonly hint?: string;
  /** A button or link for the next step. */
  readonly children?: ReactNode;
}

/** Shown instead of an empty list. */
export function Empty({ text, hint, children }: EmptyProps): ReactNode {
  return (
    <div className={styles.empty} role="status">
      <p>{text}</p>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
