import type { ReactNode } from 'react';
import { useFormContext, type FieldErrors, type FieldValues } from 'react-hook-form';
import { useReasonText } from '../graphql/reason-text.js';
import styles from './fields.module.css';

/** Returns a function that gives the error message of a field such as `names.0.name`, or undefined. */
export function useFieldError(): (field: string) => string | undefined {
  const reasonText = useReasonText();
  const { formState } = useFormContext();
  const { errors } = formState;
  return (field) => {
    const type = errorTypeAt(errors, field);
    return type === undefined ? undefined : reasonText(type);
  };
}

/** The error message of a field whose control cannot show it, such as a group of choices. */
export function FieldError({ name }: { readonly name: string }): ReactNode {
  const errorOf = useFieldError();
  const error = errorOf(name);
  if (error === undefined) return null;
  return (
    <p role="alert" className={styles.error}>
      {error}
    </p>
  );
}

function errorTypeAt(errors: FieldErrors<FieldValues>, field: string): string | undefined {
  const found = field
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], errors);
  return errorType(found);
}

/** The paths of all errors, in the order of the form's values. */
export function errorPaths(errors: object, prefix = ''): string[] {
  return Object.entries(errors).flatMap(([key, found]) => {
    if (found === null || typeof found !== 'object') return [];
    const path = `${prefix}${key}`;
    return errorType(found) === undefined ? errorPaths(found as object, `${path}.`) : [path];
  });
}

function errorType(found: unknown): string | undefined {
  const type = (found as { type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : undefined;
}
