import type { DateValue } from './edtf-field.js';

/** Converts a date from a query to a command's input. */
export function dateValue(
  date: { edtf: string; wording: string | null } | null | undefined,
): DateValue | null {
  return date ? { edtf: date.edtf, wording: date.wording } : null;
}
