/**
 * Calendar days as text, `YYYY-MM-DD` (ISO 8601-1, proleptic Gregorian). A day has no time zone here: it is
 * counted in whole days since 1970-01-01, so summer time cannot shift it.
 */

const DAY_MS = 86_400_000;
const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The first and last year this system knows; also those of {@link isDay}. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2999;

/** How many days a month has. `month` is 1–12; anything else gives 0. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? 31 : 0;
}

/** The day as text, from its year, month (1–12) and day; does not check that the day exists. */
export function dayText(year: number, month: number, day: number): string {
  const pad = (n: number, length: number) => String(n).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the text is an existing day of the years 1000–2999, as `YYYY-MM-DD` and nothing else. */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (DAY_TEXT.exec(text) ?? []).map(Number);
  return year >= FIRST_YEAR && year <= LAST_YEAR && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01. @throws RangeError if the text is not a day. */
function dayNumber(day: string): number {
  const [, year, month, date] = (DAY_TEXT.exec(day) ?? []).map(Number);
  if (year === undefined || month === undefined || !date || date > daysInMonth(year, month)) {
    throw new RangeError('Not a calendar day');
  }
  return Date.UTC(year, month - 1, date) / DAY_MS;
}

/**
 * The day `n` days later (earlier if negative). @throws RangeError if `day` is not a day, or the sum leaves
 * the years 1000–9999.
 */
export function addDays(day: string, n: number): string {
  const sum = new Date((dayNumber(day) + n) * DAY_MS);
  const text = Number.isInteger(n) && !Number.isNaN(sum.getTime()) ? sum.toISOString().slice(0, 10) : '';
  if (!DAY_TEXT.test(text) || text < dayText(FIRST_YEAR, 1, 1)) throw new RangeError('Beyond the calendar');
  return text;
}

/**
 * How many days from `a` to `b`: 1 from a day to the next, negative if `b` is earlier. @throws RangeError if
 * either is not a day.
 */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** The day of the week by ISO 8601: 1 = Monday … 7 = Sunday. @throws RangeError if the text is not a day. */
export function weekdayOf(day: string): number {
  // 1970-01-01 was a Thursday (4); the double remainder keeps days before it positive.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

const warsawParts = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Warsaw',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

const HOUR_MS = 3_600_000;
let cached = { hour: Number.NaN, day: '' };

/** Which day it is in Warsaw at that instant. @throws RangeError for an invalid Date. */
export function warsawDay(instant: Date): string {
  // Every request calls this. Since 1970 a day in Warsaw begins on a full hour of UTC, so one answer serves
  // for that hour.
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  if (hour === cached.hour) return cached.day;
  const day = dayInWarsaw(instant);
  if (hour >= 0) cached = { hour, day };
  return day;
}

function dayInWarsaw(instant: Date): string {
  const parts = warsawParts.formatToParts(instant);
  const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return dayText(numberOf('year'), numberOf('month'), numberOf('day'));
}
