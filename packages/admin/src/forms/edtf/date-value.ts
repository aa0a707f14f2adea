import type { DateValue } from './edtf-field.js';

/** A date as commands take it, from one as queries give it. */
export function dateValue(
  date: { edtf: string; wording: string | null } | null | undefined,
): DateValue | null {
  return date ? { edtf: date.edtf, wording: date.wording } : null;
}
