import type { ReactNode } from 'react';
import { CopyButton } from '../ui/controls/copy-button.js';
import styles from './developers.module.css';

interface CodeBlockProps {
  readonly label: string;
  readonly code: string;
  /** Further buttons beside the copy button. */
  readonly children?: ReactNode;
}

/** Code with a copy button. The block can overflow, so it is focusable and scrolls by keyboard. */
export function CodeBlock({ label, code, children }: CodeBlockProps): ReactNode {
  return (
    <div className={styles.block}>
      <pre className={styles.code} role="region" tabIndex={0} aria-label={label}>
        <code>{code}</code>
      </pre>
      <div className={styles.acts}>
        {children}
        <CopyButton text={code} of={label} size="sm" />
      </div>
    </div>
  );
}
