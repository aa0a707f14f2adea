import { useState, type ReactNode } from 'react';
import styles from './fields.module.css';

interface CollapsibleFieldsProps {
  readonly title: string;
  /** A short summary of the fields, visible while the group is closed. */
  readonly note?: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Rarely needed fields, collapsed. A link to one of them opens the group (see focus-field.ts). */
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
