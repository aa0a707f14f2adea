import { parseEdtf } from '@partnerstwa/shared/edtf';
import { invalid } from '../../platform/errors.js';
import type { DateState } from '../../platform/commands/dated.columns.js';

/** A period as EDTF; null for a bound that is not known. */
interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** Whether two periods may share a day, given their known bounds. */
export function overlap(a: Stretch, b: Stretch): boolean {
  return begins(a) <= ends(b) && begins(b) <= ends(a);
}

/**
 * Requires that a period does not end before it begins, if both dates are known.
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

/** The part of a membership's period that is not past on a day. Only this part gives rights. */
type Ahead = readonly [from: string, to: string] | null;

function ahead(stretch: Stretch, today: string): Ahead {
  const [from, to] = [begins(stretch), ends(stretch)];
  return to < today ? null : [from > today ? from : today, to];
}

/** Whether, from a day on, all days of one period are days of another, given their known bounds. */
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
