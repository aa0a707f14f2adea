import { useFormContext, type FieldErrors, type FieldValues } from 'react-hook-form';
import { useMessages } from '../ui/text/messages.js';
import { formsMessages } from './forms.messages.js';

/** The message for the error of a field (`names.0.name`), or undefined. */
export function useFieldError(): (field: string) => string | undefined {
  const messages = useMessages(formsMessages);
  const { formState } = useFormContext();
  const { errors } = formState;
  return (field) => {
    const type = errorTypeAt(errors, field);
    if (type === undefined) return undefined;
    return messages.reasons[type as keyof typeof messages.reasons] ?? messages.otherReason(type);
  };
}

function errorTypeAt(errors: FieldErrors<FieldValues>, field: string): string | undefined {
  const found = field
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], errors);
  const type = (found as { type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : undefined;
}
