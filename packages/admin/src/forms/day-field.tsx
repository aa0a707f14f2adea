import { isDay } from '@partnerstwa/shared/calendar-days';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { DayInput } from '../ui/controls/day-input.js';
import { useFieldError } from './field-error.js';

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

/**
 * A day; null if the field is empty. Text that is not a valid day stays in the form and its draft, but
 * prevents saving.
 */
export function DayField({ name, label, hint, required = false }: DayFieldProps): ReactNode {
  const { control } = useFormContext();
  const errorOf = useFieldError();
  return (
    <Controller
      control={control}
      name={name}
      rules={{
        required,
        validate: (value: string | null) => value === null || value === '' || isDay(value) || 'NO_SUCH_DAY',
      }}
      render={({ field }) => (
        <DayInput
          name={name}
          label={label}
          hint={hint}
          required={required}
          error={errorOf(name)}
          value={(field.value as string | null) ?? ''}
          onChange={(value) => field.onChange(value === '' ? null : value)}
        />
      )}
    />
  );
}
