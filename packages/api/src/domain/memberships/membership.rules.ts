import { parseEdtf } from '@partnerstwa/shared/edtf';
import type { Period } from '@partnerstwa/shared/periods';

/** The part of a membership's period that is not past on a day. Only this part gives rights. */
type Ahead = readonly [from: string, to: string] | null;

function ahead(period: Period, today: string): Ahead {
  const [from, to] = [begins(period), ends(period)];
  return to < today ? null : [from > today ? from : today, to];
}

/** Whether, from a day on, all days of one period are days of another, given their known bounds. */
export function staysWithin(later: Period, earlier: Period, today: string): boolean {
  const [now, before] = [ahead(later, today), ahead(earlier, today)];
  return now === null || (before !== null && before[0] <= now[0] && now[1] <= before[1]);
}

function begins({ from }: Period): string {
  return (from && parseEdtf(from).earliest) ?? '';
}

function ends({ to }: Period): string {
  return (to && parseEdtf(to).latest) ?? '9999';
}
