import { parseEdtf } from '@partnerstwa/shared/edtf';
import { invalid } from '../../platform/errors.js';
import type { DateState } from '../../platform/commands/dated.columns.js';

/**
 * Requires that a partnership does not end before it was founded, if both dates are known.
 * @throws {Refusal} INVALID
 */
export function requireOrderOfLife({
  foundedOn,
  endedOn,
}: {
  readonly foundedOn: DateState | null;
  readonly endedOn: DateState | null;
}): void {
  const founded = foundedOn && parseEdtf(foundedOn.edtf).earliest;
  const ended = endedOn && parseEdtf(endedOn.edtf).latest;
  if (founded && ended && ended < founded)
    throw invalid({ field: 'input.endedOn', reason: 'BEFORE_FOUNDED' });
}
