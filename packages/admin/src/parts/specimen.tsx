import type { ReactNode } from 'react';
import { Section } from '../ui/layout/section.js';
import styles from './parts.module.css';

interface GroupProps {
  readonly title: string;
  /** Takes a whole row of the page. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** Parts that belong together, with a heading. */
export function Group({ title, isWide, children }: GroupProps): ReactNode {
  return (
    <div className={`${styles.group} ${isWide ? styles.wide : ''}`}>
      <Section title={title}>
        <div className={styles.specimens}>{children}</div>
      </Section>
    </div>
  );
}

/** A part in one state, or in several beside each other. */
export function Specimen({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles.specimen}>
      <p>{name}</p>
      {children}
    </div>
  );
}

export function Row({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.row}>{children}</div>;
}
