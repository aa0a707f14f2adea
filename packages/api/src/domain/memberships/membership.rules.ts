import { parseEdtf } from '@partnerstwa/shared/edtf';
import { invalid } from '../../platform/errors.js';
import type { DateState } from '../../platform/commands/dated.columns.js';

/** From–to as EDTF; null where not known. */
interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether two stretches may share a day, as far as their bounds are known. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

/**
 * The end is not before the beginning, as far as both are known.
 * @throws {Refusal} INVALID
 */
export function requireOrder({
  from,
  to,
}: {
  readonly from: DateState | null;
  readonly to: DateState | null;
}): void {
  const stretch = { from: from?.edtf ?? null, to: to?.edtf ?? null };
  if (begins(stretch) > ends(stretch)) throw invalid({ field: 'input.to', reason: 'BEFORE_FROM' });
}

/** The part of a membership's time that is not past on a day: rights come from nothing else. */
type Ahead = readonly [from: string, to: string] | null;

function ahead(stretch: Stretch, today: string): Ahead {
  const [from, to] = [begins(stretch), ends(stretch)];
  return to < today ? null : [from > today ? from : today, to];
}

/** Whether, from a day on, all days of one stretch are days of another, as far as bounds are known. */
export function staysWithin(later: Stretch, earlier: Stretch, today: string): boolean {
  const [now, before] = [ahead(later, today), ahead(earlier, today)];
  return now === null || (before !== null && before[0] <= now[0] && now[1] <= before[1]);
}

function begins({ from }: Stretch): string {
  return (from && parseEdtf(from).earliest) ?? '';
}

function ends({ to }: Stretch): string {
  return (to && parseEdtf(to).latest) ?? '9999';
}
