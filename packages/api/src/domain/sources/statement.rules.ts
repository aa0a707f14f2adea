import type { Reason } from '@partnerstwa/shared/error-reasons';
import { EdtfError, parseEdtf } from '@partnerstwa/shared/edtf';
import { invalid } from '../../platform/errors.js';
import type { StatementState } from './source.state.js';

/** Fields whose statements contain a date; `renamedOn` is about the validity of names. */
export const DATE_FIELDS: readonly string[] = ['date', 'foundedOn', 'endedOn', 'from', 'to', 'renamedOn'];

/** The earliest and latest day of the date in a statement; null if it contains none. */
export function valueBounds(
  field: string,
  value: string | null,
): { valueEarliest: string | null; valueLatest: string | null } {
  const date = value !== null && DATE_FIELDS.includes(field) ? parseEdtf(value) : null;
  return { valueEarliest: date?.earliest ?? null, valueLatest: date?.latest ?? null };
}

/**
 * Requires that a statement has content, and a date if its field holds one.
 * @throws {Refusal} INVALID
 */
export function requireWholeStatement({ field, value, wording }: StatementState): void {
  const reason = value === null && wording === null ? 'EMPTY' : valueProblem(field, value);
  if (reason) throw invalid({ field: 'input.value', reason });
}

/** Why a source cannot give this value for a field; null if it can. */
function valueProblem(field: string, value: string | null): Reason | null {
  try {
    valueBounds(field, value);
    return null;
  } catch (error) {
    if (error instanceof EdtfError) return error.reason;
    throw error;
  }
}
