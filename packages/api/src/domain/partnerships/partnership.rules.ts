import { isReversed } from '@partnerstwa/shared/periods';
import { invalid } from '../../platform/errors.js';
import { periodOf, type DateState } from '../../platform/commands/dated.columns.js';

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
  if (isReversed(periodOf(foundedOn, endedOn)))
    throw invalid({ field: 'input.endedOn', reason: 'BEFORE_FOUNDED' });
}
