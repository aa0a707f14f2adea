import { addDays, daysInMonth, dayText, isDay, weekdayOf } from '../calendar-days.js';
import { daysFromToday, monthOf, plainText, weekdayNumber } from './date-words.js';
import type { Reading } from './reading.js';

/** The days that a text is read from. */
export interface Around {
  /** The day that „dziś” means. */
  readonly today: string;
  /** The day or month on the screen: „20” is then its 20th. Without it, a day is the next one from today on. */
  readonly shown?: string;
}

/**
 * The day that a person typed, in Polish order or ISO: 19.12, 19.12.2027, 19 grudnia, 19 XII 2027, piątek, piątek 19, 20,
 * jutro, za 3 dni, 2027-12-19; also in English. A text that may mean two days is a problem, never a guess.
 */
export function readDay(text: string, around: Around): Reading<string> {
  const plain = plainText(text)
    .replace(/(?<=\d) ?(r\.?|roku)$/, '')
    .replace(/^(w|we|on|the) /, '');
  const [, word = '', rest = ''] = /^([a-z]+)\.?,? ?(.*)$/.exec(plain) ?? [];
  const weekday = weekdayNumber(word);
  if (weekday === null) return readDate(plain, around);
  if (rest === '')
    return {
      value: nextWeekday(weekday, isDay(around.shown ?? '') ? (around.shown ?? '') : startOf(around)),
    };
  const read = readDate(rest, around);
  return read.value !== undefined && weekdayOf(read.value) !== weekday
    ? { problem: 'OTHER_WEEKDAY', day: read.value }
    : read;
}

function readDate(plain: string, around: Around): Reading<string> {
  const relative = readRelative(plain);
  if (relative !== null) return { value: addDays(around.today, relative) };
  const found = partsOf(plain);
  if (found === null) return { problem: 'NOT_UNDERSTOOD' };
  const { day, month, year } = found;
  if (year?.length === 2) return { problem: 'SHORT_YEAR' };
  if (year !== undefined) return existing(dayText(Number(year), month ?? 0, day));
  return month === undefined ? nextNumber(day, around) : nextDate(day, month, around);
}

interface DayParts {
  readonly day: number;
  readonly month?: number;
  readonly year?: string | undefined;
}

/** The numbers in a date as it is written, whether or not there is such a day. */
function partsOf(plain: string): DayParts | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return { year: iso[1], month: Number(iso[2]), day: Number(iso[3]) };
  const numeric =
    /^(\d{1,2}) ?[./] ?(\d{1,2})\.?$/.exec(plain) ??
    /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/.exec(plain)?.filter((_, i) => i !== 2);
  if (numeric) return { day: Number(numeric[1]), month: Number(numeric[2]), year: numeric[3] };
  const bare = /^(\d{1,2})(?:\.|-?e?go|st|nd|rd|th)?$/.exec(plain);
  return bare ? { day: Number(bare[1]) } : namedParts(plain);
}

/** „19 grudnia 2027”, “19th of December”, “December 19, 2027”. */
function namedParts(plain: string): DayParts | null {
  const dayFirst = /^(\d{1,2})(?:\.|-?e?go|st|nd|rd|th)?(?: of)? ?([a-z]+)[.,]?(?: (\d{4}|\d{2}))?$/.exec(
    plain,
  );
  const [, first, middle, year] =
    dayFirst ?? /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(plain) ?? [];
  if (first === undefined || middle === undefined) return null;
  const [day, word] = dayFirst ? [first, middle] : [middle, first];
  const month = monthOf(word);
  return month === null ? null : { day: Number(day), month, year };
}

/** „jutro”, „za tydzień”, „za 3 dni”, “in 3 days”: days from today; null for another text. */
function readRelative(plain: string): number | null {
  if (/^(za tydzien|in a week)$/.test(plain)) return 7;
  const [, count, unit] = /^(?:za|in) (\d{1,3}) ([a-z]+)$/.exec(plain) ?? [];
  if (unit === undefined) return daysFromToday(plain);
  if (/^(dni|dzien|days?)$/.test(unit)) return Number(count);
  return /^(tygodnie|tygodni|weeks?)$/.test(unit) ? Number(count) * 7 : null;
}

function existing(day: string): Reading<string> {
  return isDay(day) ? { value: day } : { problem: 'NO_SUCH_DAY' };
}

/** The first day from which a day without a year is looked for: the month on the screen, or today. */
function startOf({ today, shown }: Around): string {
  return shown === undefined ? today : `${shown.slice(0, 7)}-01`;
}

function nextDate(day: number, month: number, around: Around): Reading<string> {
  const start = startOf(around);
  if (day < 1 || day > (month === 2 ? 29 : daysInMonth(2000, month))) return { problem: 'NO_SUCH_DAY' };
  // Every stretch of nine years has a 29 February.
  for (let year = Number(start.slice(0, 4)), last = year + 9; year < last; year += 1) {
    const found = dayText(year, month, day);
    if (isDay(found) && found >= start) return { value: found };
  }
  return { problem: 'NO_SUCH_DAY' };
}

function nextNumber(day: number, around: Around): Reading<string> {
  const start = startOf(around);
  const [year = 0, month = 0] = start.split('-').map(Number);
  const here = dayText(year, month, day);
  if (around.shown !== undefined || (isDay(here) && here >= start)) return existing(here);
  return existing(month === 12 ? dayText(year + 1, 1, day) : dayText(year, month + 1, day));
}

function nextWeekday(weekday: number, from: string): string {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}
