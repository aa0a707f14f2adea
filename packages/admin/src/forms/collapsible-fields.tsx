import { useState, type ReactNode } from 'react';
import styles from './fields.module.css';

interface CollapsibleFieldsProps {
  readonly title: string;
  /** What stands in it, in a word or two, so that one need not look. */
  readonly note?: ReactNode;
  /** Whether it is open at first. */
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Fields that are seldom needed, folded away; what leads to one of them opens it (see focus-field.ts). */
export function CollapsibleFields({
  title,
  note,
  isOpen = false,
  children,
}: CollapsibleFieldsProps): ReactNode {
  const [isInitiallyOpen] = useState(isOpen);
  return (
    <details className={styles.folded} open={isInitiallyOpen}>
      <summary>
        {title}
        {note && <span className={styles.note}>{note}</span>}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
