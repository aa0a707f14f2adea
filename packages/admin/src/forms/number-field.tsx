import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useFieldError } from './field-error.js';

interface NumberFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly className?: string | undefined;
}

/** The most digits that any number of people or editions needs. */
const DIGITS = 7;

/** A whole number from 0; blank is stored as null, unknown. */
export function NumberField({ name, label, hint, className }: NumberFieldProps): ReactNode {
  const { control } = useFormContext();
  const errorOf = useFieldError();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => (
        <TextInput
          inputMode="numeric"
          autoComplete="off"
          maxLength={DIGITS}
          className={className}
          label={label}
          description={hint}
          error={errorOf(name)}
          {...field}
          value={(field.value as number | null) ?? ''}
          onChange={({ currentTarget }) => field.onChange(numberOf(currentTarget.value))}
        />
      )}
    />
  );
}

/** The number made of the digits of a text; null if it has none. */
export function numberOf(text: string): number | null {
  const digits = text.replace(/\D/g, '').slice(0, DIGITS);
  return digits === '' ? null : Number(digits);
}
