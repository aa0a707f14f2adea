import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { CopyButton } from './copy-button.js';
import styles from './copy-field.module.css';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
}

/** A read-only value to copy: focusing it selects all of it, and a button copies it. */
export function CopyField({ label, value }: CopyFieldProps): ReactNode {
  return (
    <div className={styles.field}>
      <TextInput
        label={label}
        value={value}
        readOnly
        className={styles.input}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton text={value} of={label} />
    </div>
  );
}
