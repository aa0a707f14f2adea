import { addDays, isDay } from '@partnerstwa/shared/calendar-days';
import { parseEdtf } from '@partnerstwa/shared/edtf';
import { completeMonth, plainText } from '@partnerstwa/shared/typed/date-words';
import { readEdtf } from '@partnerstwa/shared/typed/typed-period';
import type { CalendarSearch } from '../calendar/calendar.search.js';
import { monthOf, periodAround, weekAround, type Period } from '../calendar/period.js';

/** A part of the calendar named by typed text. */
export interface CalendarTarget {
  /** The date as EDTF, for a new event; null for a week or half-year named as such. */
  readonly date: string | null;
  /** The period that the calendar shows. */
  readonly period: Period;
  readonly search: CalendarSearch;
}

/**
 * Parses the part of the calendar that a text names: “maj”, “19.12”, “jutro”, “wiosna 2027”, “II półrocze”,
 * “2027”, “przyszły tydzień”; null for any other text. A month, season or day without a year is the next one,
 * counted from today and including the current month, whatever period the calendar shows.
 */
export function calendarTarget(text: string, today: string): CalendarTarget | null {
  const plain = plainText(text);
  return weekTarget(plain, today) ?? halfYearTarget(plain, today) ?? dateTarget(plain, today);
}

function weekTarget(plain: string, today: string): CalendarTarget | null {
  const [, which] =
    /^(?:(ten|this|przyszly|nastepny|next|poprzedni|last) )?(?:tydzien|week)$/.exec(plain) ?? [];
  if (which === undefined && !/^(tydzien|week)$/.test(plain)) return null;
  const weeks = /^(przyszly|nastepny|next)$/.test(which ?? '')
    ? 1
    : /^(poprzedni|last)$/.test(which ?? '')
      ? -1
      : 0;
  return weekOf(addDays(today, weeks * 7), null);
}

function halfYearTarget(plain: string, today: string): CalendarTarget | null {
  const [, half, year] =
    /^(?:(1|i|pierwsze|first|2|ii|drugie|second)\.? )?(?:polrocze|half-year)(?: (\d{4}))?$/.exec(plain) ?? [];
  if (half === undefined && !/^(polrocze|half-year)$/.test(plain)) return null;
  const month = half === undefined ? today.slice(5, 7) : /^(1|i|pierwsze|first)$/.test(half) ? '01' : '07';
  return monthsFrom(`${year ?? today.slice(0, 4)}-${month}`, 'HALF_YEAR', null);
}

/**
 * Dates in figures. A number alone is more often that of a house or school, and “pt” the start of a name, so
 * neither counts as a date.
 */
const FIGURES = [
  /^\d{1,2}\.\d{1,2}\.?(\d{4})?$/,
  /^\d{1,2}\.\d{4}$/,
  /^\d{4}-\d{1,2}(-\d{1,2})?$/,
  /^(19|20)\d{2}$/,
  /^\d{1,2}(\.\d{1,2}(\.\d{4})?)? ?- ?\d{1,2}\.\d{1,2}(\.\d{4})?$/,
];
const WORD = /[a-z]{3}/;
/** “Jan” is more often a first name than January. */
const NAMES: readonly string[] = ['jan'];

function dateTarget(plain: string, today: string): CalendarTarget | null {
  if (NAMES.includes(plain) || ![WORD, ...FIGURES].some((form) => form.test(plain))) return null;
  const { value } = readEdtf(plain.replace(/[a-z]{3,}/, completeMonth), { today });
  return value === undefined ? null : targetOf(value);
}

function targetOf(edtf: string): CalendarTarget | null {
  const { precision, earliest, latest } = parseEdtf(edtf);
  if (earliest === null || latest === null) return null;
  switch (precision) {
    case 'DAY':
      return weekOf(edtf, edtf);
    case 'MONTH':
      return monthsFrom(edtf, 'MONTH', edtf);
    case 'SEASON':
      return monthsFrom(monthOf(earliest), 'HALF_YEAR', edtf);
    case 'YEAR':
      return monthsFrom(`${edtf}-01`, 'YEAR', edtf);
    default: {
      const week = weekOf(earliest, edtf);
      return latest <= week.period.to ? week : monthsFrom(monthOf(earliest), 'MONTH', edtf);
    }
  }
}

function weekOf(day: string, date: string | null): CalendarTarget {
  return { date, period: weekAround(day), search: { view: 'week', month: monthOf(day), day } };
}

function monthsFrom(
  month: string,
  span: 'MONTH' | 'HALF_YEAR' | 'YEAR',
  date: string | null,
): CalendarTarget {
  // No view is given for a half-year, so that it suits the screen: a timeline, or a list on a phone.
  const view = span === 'HALF_YEAR' ? undefined : span === 'MONTH' ? 'month' : 'year';
  return { date, period: periodAround(month, span), search: { view, month } };
}

/** Whether the date is a single day. */
export function isOneDay({ date }: CalendarTarget): boolean {
  return date !== null && isDay(date);
}
