import { TextInput } from '@mantine/core';
import { Check } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import styles from './typed-input.module.css';

/** The text below a field: the recognised value, or the reason why there is none. */
interface Said {
  readonly understood?: string | undefined;
  readonly problem?: string | undefined;
}

export interface TypedInputProps {
  readonly label: string;
  readonly text: string;
  readonly said: Said;
  readonly placeholder: string;
  readonly hint?: string | undefined;
  /** The form's own error; an error of the text takes precedence. */
  readonly error?: string | undefined;
  readonly name?: string | undefined;
  readonly required?: boolean | undefined;
  readonly inputMode?: 'text' | 'numeric';
  readonly maxLength?: number;
  readonly className?: string | undefined;
  readonly 'data-autofocus'?: boolean;
  onChange(text: string): void;
}

/**
 * A text field that shows the recognised value below itself. Unrecognised text stays as typed. Its error
 * appears when the person leaves the field or submits the form, not while a word is half typed.
 */
export function TypedInput({
  text,
  said,
  hint,
  error,
  required,
  onChange,
  ...input
}: TypedInputProps): ReactNode {
  const [isLeft, setLeft] = useState(text !== '');
  const objects = isLeft || error !== undefined;
  return (
    <TextInput
      {...input}
      autoComplete="off"
      spellCheck={false}
      inputMode={input.inputMode ?? 'text'}
      maxLength={input.maxLength ?? 60}
      withAsterisk={required ?? false}
      aria-required={required}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={text}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={objects ? (said.problem ?? error) : undefined}
      description={
        <>
          <span
            role="status"
            className={styles.said}
            data-off={(objects && said.problem !== undefined) || undefined}
          >
            {said.understood && (
              <>
                <Check size={16} aria-hidden="true" /> {said.understood}
              </>
            )}
          </span>
          {hint && <span className={styles.hint}>{hint}</span>}
        </>
      }
    />
  );
}
