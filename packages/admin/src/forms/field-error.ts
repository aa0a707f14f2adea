import { useFormContext, type FieldErrors, type FieldValues } from 'react-hook-form';
import { useWords } from '../ui/text/words.js';
import { formsWords } from './forms.words.js';

/** Gives the sentence for what is wrong with a field (`names.0.name`), or undefined. */
export function useFieldError(): (field: string) => string | undefined {
  const words = useWords(formsWords);
  const { formState } = useFormContext();
  const { errors } = formState;
  return (field) => {
    const type = typeAt(errors, field);
    if (type === undefined) return undefined;
    return words.reasons[type as keyof typeof words.reasons] ?? words.otherReason(type);
  };
}

function typeAt(errors: FieldErrors<FieldValues>, field: string): string | undefined {
  const found = field
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], errors);
  const type = (found as { type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : undefined;
}
