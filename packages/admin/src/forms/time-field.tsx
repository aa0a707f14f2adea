import { useRef, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { TimeInput } from '../ui/controls/time-input.js';
import { useFieldError } from './field-error.js';

interface TimeFieldProps {
  readonly name: string;
  readonly label: string;
  /** `HH:MM`, or `''`; the form may keep it otherwise, as an instant. */
  readonly value: string;
  onChange(time: string): void;
}

/** A time of day. A text that is no time keeps the form from being saved. */
export function TimeField({ name, label, value, onChange }: TimeFieldProps): ReactNode {
  const { control } = useFormContext();
  const errorOf = useFieldError();
  const isWrong = useRef(false);
  useController({ control, name, rules: { validate: () => !isWrong.current || 'NO_SUCH_TIME' } });
  return (
    <TimeInput
      name={name}
      label={label}
      error={errorOf(name)}
      value={value}
      onChange={(time, wrong) => {
        isWrong.current = wrong;
        onChange(time);
      }}
    />
  );
}
