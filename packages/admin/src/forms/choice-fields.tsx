import { Chip, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { FieldError, useFieldError } from './field-error.js';
import styles from './fields.module.css';

interface ChipsFieldProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** Another way to choose, below the chips. */
  readonly children?: ReactNode;
}

/** Chooses any number of a few values. */
export function ChipsField({ name, label, options, children }: ChipsFieldProps): ReactNode {
  const { control } = useFormContext();
  return (
    <fieldset className={styles.group} data-field={name}>
      <legend>{label}</legend>
      <Controller
        control={control}
        name={name}
        render={({ field }) => (
          <Chip.Group multiple value={[...(field.value as readonly string[])]} onChange={field.onChange}>
            <div className={styles.chips}>
              {options.map((option) => (
                <Chip key={option.value} value={option.value} size="md">
                  {option.label}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        )}
      />
      {children}
      <FieldError name={name} />
    </fieldset>
  );
}

interface YesNoFieldProps {
  readonly name: string;
  readonly label: string;
  /** Labels for yes, no and unknown. */
  readonly answers: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
}

/** Chooses yes, no or unknown; the form stores true, false or null. */
export function YesNoField({ name, label, answers }: YesNoFieldProps): ReactNode {
  const { control } = useFormContext();
  const errorOf = useFieldError();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, ...field } }) => (
        <NativeSelect
          label={label}
          error={errorOf(name)}
          data={[
            { value: '', label: answers.unknown },
            { value: 'yes', label: answers.yes },
            { value: 'no', label: answers.no },
          ]}
          {...field}
          value={value === null ? '' : value ? 'yes' : 'no'}
          onChange={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? null : currentTarget.value === 'yes')
          }
        />
      )}
    />
  );
}
