import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { Refusal } from '../graphql/refusal.js';
import { closestField, focusField, revealField } from './focus-field.js';

/** A problem with one value: its path in the form's values (`names.0.name`), and the API's reason. */
export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/**
 * Shows each problem at its field and focuses the first. Returns the problems that have no field in this
 * form.
 */
export function showProblems<V extends FieldValues>(
  form: HTMLElement,
  fields: UseFormReturn<V>,
  { fields: problems }: Refusal,
): readonly Problem[] {
  const located = problems.map(({ field, reason }) => {
    const path = field.replace(/^input(\.|$)/, '');
    return { path, reason, field: closestField(form, path) };
  });
  const shown = located.flatMap(({ field, reason }) => (field ? [{ ...field, reason }] : []));
  // Shorter paths first: the error of a group would replace the errors of its members.
  for (const { name, reason } of shown.toSorted((a, b) => a.name.length - b.name.length))
    fields.setError(name as Path<V>, { type: reason });
  for (const { place } of shown) revealField(place);
  const [first] = shown;
  if (first) focusField(first.name);
  return located.filter(({ field }) => field === undefined);
}
