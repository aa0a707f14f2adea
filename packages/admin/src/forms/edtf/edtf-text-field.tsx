import { parseEdtf } from '@partnerstwa/shared/edtf';
import type { ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { EdtfInput, INCOMPLETE, type DateValue } from './edtf-field.js';
import { kindsOf } from './edtf-kinds.js';

interface EdtfTextFieldProps {
  readonly name: string;
  readonly label: string;
}

/** A date of any precision, stored in the form as EDTF text without a wording. */
export function EdtfTextField({ name, label }: EdtfTextFieldProps): ReactNode {
  const { control } = useFormContext();
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: (value: string | null) => value !== INCOMPLETE || 'incomplete' }}
      render={({ field }) => (
        <EdtfInput
          name={name}
          label={label}
          kinds={kindsOf({ allowInterval: true })}
          value={dateOf(field.value as string | null)}
          hasWording={false}
          onChange={(value) => field.onChange(value && value.edtf)}
        />
      )}
    />
  );
}

/**
 * The date of a text; null if the text is not a date, because it was typed before another field was chosen.
 */
function dateOf(text: string | null): DateValue | null {
  if (text === null) return null;
  try {
    if (text !== INCOMPLETE) parseEdtf(text);
    return { edtf: text, wording: null };
  } catch {
    return null;
  }
}
