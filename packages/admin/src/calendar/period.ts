import { addDays, dayText, daysInMonth, weekdayOf } from '@partnerstwa/shared/calendar-days';

/** The length of the period that a view shows. */
export type Span = 'WEEK' | 'MONTH' | 'HALF_YEAR' | 'YEAR';

const MONTHS: Record<Exclude<Span, 'WEEK'>, number> = { MONTH: 1, HALF_YEAR: 6, YEAR: 12 };

/**
 * Whole months, or a week within one or two months; `from` and `to` are its first and last day. A month is a
 * string, `YYYY-MM`, so months sort as strings.
 */
export interface Period {
  readonly span: Span;
  readonly months: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** The month, half-year or year that contains a month. */
export function periodAround(month: string, span: Exclude<Span, 'WEEK'>): Period {
  const length = MONTHS[span];
  const first = Math.floor(monthIndex(month) / length) * length;
  const months = Array.from({ length }, (_, i) => monthAt(first + i));
  return { span, months, from: firstDay(monthAt(first)), to: lastDay(monthAt(first + length - 1)) };
}

/** The week, Monday to Sunday, that contains a day. */
export function weekAround(day: string): Period {
  const from = addDays(day, 1 - weekdayOf(day));
  const to = addDays(from, 6);
  return { span: 'WEEK', months: [...new Set([monthOf(from), monthOf(to)])], from, to };
}

/** The previous (-1) or next (1) period of the same length. */
export function adjacentPeriod({ span, from }: Period, direction: -1 | 1): Period {
  return span === 'WEEK'
    ? weekAround(addDays(from, 7 * direction))
    : periodAround(addMonths(monthOf(from), direction * MONTHS[span]), span);
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The year and month (1–12) of a month or a day, as numbers. */
export function partsOfMonth(month: string): { readonly year: number; readonly month: number } {
  return { year: Number(month.slice(0, 4)), month: Number(month.slice(5, 7)) };
}

export function addMonths(month: string, n: number): string {
  return monthAt(monthIndex(month) + n);
}

/** The number of months between two months; 0 if they are equal. */
export function monthsBetween(from: string, to: string): number {
  return monthIndex(to) - monthIndex(from);
}

export function firstDay(month: string): string {
  return `${month}-01`;
}

export function lastDay(of: string): string {
  const { year, month } = partsOfMonth(of);
  return dayText(year, month, daysInMonth(year, month));
}

/** The same day of another month, or its last day if it is shorter: 31 May becomes 30 June. */
export function sameDayIn(month: string, day: string): string {
  const same = `${month}-${day.slice(8)}`;
  return same > lastDay(month) ? lastDay(month) : same;
}

function monthIndex(of: string): number {
  const { year, month } = partsOfMonth(of);
  return year * 12 + month - 1;
}

function monthAt(index: number): string {
  return dayText(Math.floor(index / 12), (index % 12) + 1, 1).slice(0, 7);
}
