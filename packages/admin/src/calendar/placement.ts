import { readEdtf } from '@partnerstwa/shared/edtf';
import type { CalendarQuery } from '../graphql/operations.js';
import { monthOf } from './period.js';

type EventDate = NonNullable<CalendarQuery['calendar'][number]['date']>;

/** Anything with a date that a calendar shows. */
export interface Dated {
  readonly date: Pick<EventDate, 'edtf' | 'earliest' | 'latest' | 'precision'> | null;
}

/**
 * The position of an event, only as exact as its date: on days; in one month without a day; or across all
 * months in which it may fall or through which it lasts (`null`: no bound).
 */
export type Placement =
  | { readonly kind: 'DAYS'; readonly from: string; readonly to: string }
  | { readonly kind: 'MONTH'; readonly month: string }
  | { readonly kind: 'MONTHS'; readonly first: string | null; readonly last: string | null };

/**
 * Never picks a day that the date does not name: an event on one of several days of June is placed in June,
 * without a day.
 */
export function placementOf({ date }: Dated): Placement {
  if (!date) return { kind: 'MONTHS', first: null, last: null };
  const { earliest, latest } = date;
  if (earliest && latest && isDayPrecise(date)) return { kind: 'DAYS', from: earliest, to: latest };
  const first = earliest && monthOf(earliest);
  const last = latest && monthOf(latest);
  return first !== null && first === last ? { kind: 'MONTH', month: first } : { kind: 'MONTHS', first, last };
}

/** Whether the date is a day, or an interval from one day to another. */
function isDayPrecise({ edtf, precision }: EventDate | NonNullable<Dated['date']>): boolean {
  if (precision !== 'INTERVAL') return precision === 'DAY';
  const parts = readEdtf(edtf);
  return (
    parts.kind === 'INTERVAL' &&
    parts.from.precision === 'DAY' &&
    typeof parts.to !== 'string' &&
    parts.to.precision === 'DAY'
  );
}

/** Events sorted by date. On the same date, those without a start time come first, then by start time. */
export function sortedByHour<E extends Dated & { readonly startsAt: string | null }>(
  events: readonly E[],
): readonly E[] {
  const keyed = events.map((event) => {
    const { earliest = null, latest = null } = event.date ?? {};
    return { event, key: [earliest ?? latest ?? '~', latest ?? '~', event.startsAt ?? ''].join(' ') };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ event }) => event);
}

/** Whether the date is a duration from one time to another, rather than a time somewhere within bounds. */
export function isInterval({ date }: Dated): boolean {
  return date?.precision === 'INTERVAL';
}

/** The indices of the months that a placement covers; null if it covers none of them. */
export function monthsWithin(
  placement: Placement,
  months: readonly string[],
): { readonly start: number; readonly end: number } | null {
  const [from, to] = monthBounds(placement);
  const start = from === null ? 0 : months.findIndex((month) => month >= from);
  const end = to === null ? months.length - 1 : months.findLastIndex((month) => month <= to);
  return start === -1 || end < start ? null : { start, end };
}

function monthBounds(placement: Placement): readonly [string | null, string | null] {
  switch (placement.kind) {
    case 'DAYS':
      return [monthOf(placement.from), monthOf(placement.to)];
    case 'MONTH':
      return [placement.month, placement.month];
    case 'MONTHS':
      return [placement.first, placement.last];
  }
}

/** Whether the placement extends before or after the months shown. */
export function overflowSide(
  placement: Placement,
  months: readonly string[],
): 'BEFORE' | 'AFTER' | 'BOTH' | null {
  const [from, to] = monthBounds(placement);
  const before = from === null || from < (months[0] ?? '');
  const after = to === null || to > (months.at(-1) ?? '');
  return before && after ? 'BOTH' : before ? 'BEFORE' : after ? 'AFTER' : null;
}

/** The day numbers before a title: `17`, `10–12`; `30.05–2.06` over two months. */
export function dayNumbers({ from, to }: { readonly from: string; readonly to: string }): string {
  const number = (day: string) => String(Number(day.slice(8)));
  if (from === to) return number(from);
  if (monthOf(from) === monthOf(to)) return `${number(from)}–${number(to)}`;
  return `${number(from)}.${from.slice(5, 7)}–${number(to)}.${to.slice(5, 7)}`;
}
