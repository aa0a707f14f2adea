import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useMessages } from '../ui/text/messages.js';
import { useFieldError } from './field-error.js';
import { formsMessages } from './forms.messages.js';

interface FieldProps {
  /** The path in the form's values: `phone`, `names.0.name`. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

/** One or several lines of text. Blank text is stored as null. */
export function TextField({
  name,
  label,
  hint,
  required,
  rows,
  mostRows,
  type,
  maxLength,
  autoComplete = 'off',
}: TextFieldProps): ReactNode {
  const { register } = useFormContext();
  const errorOf = useFieldError();
  const given = {
    label,
    description: hint,
    error: errorOf(name),
    maxLength,
    autoComplete,
    ...register(name, { required, setValueAs: (text: string | null) => (text === '' ? null : text) }),
  };
  if (rows)
    return <Textarea {...given} autosize minRows={rows} maxRows={mostRows} aria-required={required} />;
  return <TextInput {...given} type={type} withAsterisk={required} aria-required={required} />;
}

interface TextFieldProps extends FieldProps {
  readonly required?: boolean;
  readonly rows?: number;
  /** The field grows with its text up to this number of lines, then scrolls. */
  readonly mostRows?: number;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'number';
  readonly maxLength?: number;
  readonly autoComplete?: string;
}

/**
 * Chooses one of a few values; the option `''` stands for unknown and is stored as null. A required field
 * starts with no choice.
 */
export function ChoiceField({ name, label, hint, options, required }: ChoiceFieldProps): ReactNode {
  const { control } = useFormContext();
  const { choose } = useMessages(formsMessages);
  const errorOf = useFieldError();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ required }}
      render={({ field }) => (
        <NativeSelect
          label={label}
          description={hint}
          error={errorOf(name)}
          withAsterisk={required}
          aria-required={required}
          data={required ? [{ value: '', label: choose, disabled: true }, ...options] : [...options]}
          {...field}
          value={(field.value as string | null) ?? ''}
          onChange={({ currentTarget: { value } }) => field.onChange(value === '' ? null : value)}
        />
      )}
    />
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly required?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A checkbox for yes or no. */
export function CheckField({ name, label, hint }: FieldProps): ReactNode {
  const { register } = useFormContext();
  const errorOf = useFieldError();
  return <Checkbox label={label} description={hint} error={errorOf(name)} {...register(name)} />;
}
