import { createLink } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './gap-link.module.css';

interface GapAnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly ref?: Ref<HTMLAnchorElement>;
  /** The missing fact: „godziny”. */
  readonly children?: ReactNode;
}

function GapAnchor({ children, ...rest }: GapAnchorProps): ReactNode {
  return (
    <a {...rest} className={styles.gap}>
      <Plus size={14} aria-hidden="true" />
      {children}
    </a>
  );
}

/** Names a fact that is not known, and leads to its field. */
export const GapLink = createLink(GapAnchor);

/** Names a fact that is not known, and opens its field where it stands. */
export function GapButton({ children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>): ReactNode {
  return (
    <button type="button" {...rest} className={styles.gap}>
      <Plus size={14} aria-hidden="true" />
      {children}
    </button>
  );
}
