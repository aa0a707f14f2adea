import type { ReactNode } from 'react';
import styles from './empty.module.css';

interface EmptyProps {
  /** One sentence: what is not here. */
  readonly text: string;
  readonly hint?: string;
  /** One button or link: what to do about it. */
  readonly children?: ReactNode;
}

/** Where a list would be and there is nothing. */
export function Empty({ text, hint, children }: EmptyProps): ReactNode {
  return (
    <div className={styles.empty} role="status">
      <p className={styles.text}>{text}</p>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
