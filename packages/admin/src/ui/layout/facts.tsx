import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface FactsProps {
  /** Label and value; what has none is not shown at all. */
  readonly of: readonly (readonly [label: string, value: ReactNode])[];
}

/** What is known of a thing, label by label. */
export function Facts({ of }: FactsProps): ReactNode {
  return (
    <dl className={styles.facts}>
      {of
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
