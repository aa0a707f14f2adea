import { EdtfError, parseEdtf } from '@partnerstwa/shared/edtf';

/** Fields whose statements hold a date; `renamedOn` speaks of the names' validity. */
export const DATE_FIELDS: readonly string[] = ['date', 'foundedOn', 'endedOn', 'from', 'to', 'renamedOn'];

/** The days between which the date lies that a statement gives; null where it gives none. */
export function valueBounds(
  field: string,
  value: string | null,
): { valueEarliest: string | null; valueLatest: string | null } {
  const date = value !== null && DATE_FIELDS.includes(field) ? parseEdtf(value) : null;
  return { valueEarliest: date?.earliest ?? null, valueLatest: date?.latest ?? null };
}

/** Why a value cannot be what a source says of a field; null where it can. */
export function valueProblem(field: string, value: string | null): string | null {
  try {
    valueBounds(field, value);
    return null;
  } catch (error) {
    if (error instanceof EdtfError) return error.reason;
    throw error;
  }
}
