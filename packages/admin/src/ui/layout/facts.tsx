import type { ReactNode } from 'react';
import styles from './facts.module.css';

interface FactsProps {
  /** Pairs of label and value; pairs without a value are not shown. */
  readonly of: readonly (readonly [label: string, value: ReactNode])[];
}

/** A list of labels and values. */
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
