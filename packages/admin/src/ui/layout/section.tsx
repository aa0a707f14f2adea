import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** A number or a few words, dimmed, next to the title. */
  readonly count?: ReactNode;
  /** Buttons or other content next to the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen with a heading. */
export function Section({ title, count, action, children }: SectionProps): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.head}>
        <h2 id={id}>
          {title}
          {count !== undefined && count !== null && <span className={styles.count}> {count}</span>}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
