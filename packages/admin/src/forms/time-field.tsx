import { useRef, type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { TimeInput } from '../ui/controls/time-input.js';
import { useFieldError } from './field-error.js';

interface TimeFieldProps {
  readonly name: string;
  readonly label: string;
  /** `HH:MM`, or `''`; the form itself may store the time in another way, as an instant. */
  readonly value: string;
  onChange(time: string): void;
}

/** A time of day. Text that is not a time prevents saving. */
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
