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

/** A link that names a missing fact and leads to its field. */
export const GapLink = createLink(GapAnchor);

/** A button that names a missing fact and opens its field in place. */
export function GapButton({ children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>): ReactNode {
  return (
    <button type="button" {...rest} className={styles.gap}>
      <Plus size={14} aria-hidden="true" />
      {children}
    </button>
  );
}
