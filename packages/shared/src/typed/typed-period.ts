import { addDays, dayText, daysBetween, isDay } from '../calendar-days.js';
import { monthOf, plainText, seasonOf } from './date-words.js';
import type { Reading } from './reading.js';
import { readDay, type Around } from './typed-day.js';

/** A day, several days, a month, a season or a year, as EDTF: 19.12, 19-21.11, w maju, jesień 2027, 2027. */
export function readEdtf(text: string, around: Around): Reading<string> {
  const plain = plainText(text);
  return readPeriod(plain, around) ?? readDays(plain, around) ?? readDay(plain, around);
}

/** „maj 2027”, „w maju”, „05.2027”, „jesień 2027”, „2027”: null if it is nothing of that kind. */
function readPeriod(plain: string, { today, shown }: Around): Reading<string> | null {
  const [, numbered, ofYear] = /^(\d{1,2})[./](\d{4})$/.exec(plain) ?? [];
  const [, isoYear, isoMonth] = /^(\d{4})-(\d{1,2})$/.exec(plain) ?? [];
  const month = isoMonth ?? numbered;
  if (month !== undefined) return monthIn(Number(isoYear ?? ofYear), Number(month));
  if (/^\d{4}$/.test(plain)) return yearReading(Number(plain), plain);
  return readNamed(plain, (shown ?? today).slice(0, 7));
}

function readNamed(plain: string, start: string): Reading<string> | null {
  const [, word = '', year] =
    /^(?:(?:w|we|in) )?([a-z]+)\.?(?: (\d{4}))?(?: (?:r\.?|roku))?$/.exec(plain) ?? [];
  // A Roman numeral is a month only beside its year.
  const month = year === undefined && /^[ivx]+$/.test(word) ? null : monthOf(word);
  const season = seasonOf(word);
  const last = month ?? (season === null ? null : lastMonthOf(season));
  if (last === null) return null;
  const inYear = year === undefined ? nextYear(start, last) : Number(year);
  return month === null ? yearReading(inYear, `${inYear}-${season}`) : monthIn(inYear, month);
}

/** The year in which that month comes next, the present one included. */
function nextYear(start: string, month: number): number {
  const [year = 0, now = 0] = start.split('-').map(Number);
  return month >= now ? year : year + 1;
}

/** Spring lasts until May, summer until August, autumn until November; a winter is of the year in which it begins. */
function lastMonthOf(season: number): number {
  return Math.min((season - 20) * 3 + 2, 12);
}

function monthIn(year: number, month: number): Reading<string> {
  const first = dayText(year, month, 1);
  return isDay(first) ? { value: first.slice(0, 7) } : { problem: 'NO_SUCH_DAY' };
}

function yearReading(year: number, edtf: string): Reading<string> {
  return isDay(dayText(year, 1, 1)) ? { value: edtf } : { problem: 'NO_SUCH_DAY' };
}

/** „19-21.11.2027”, „19-21 listopada”, „30.12 do 2.01.2028”: null if it is no such text. */
function readDays(plain: string, around: Around): Reading<string> | null {
  const [, from = '', to = ''] = /^([^-]*\S)(?: ?- ?| (?:do|to) )(\S[^-]*)$/.exec(plain) ?? [];
  // A bare number after the dash is an hour, or the month of an ISO date.
  if (from === '' || /^\d{1,2}(:\d\d)?$/.test(to)) return null;
  if (readDay(from.replace(/^od /, ''), around).problem === 'NOT_UNDERSTOOD') return null;
  const last = readDay(to, around);
  if (last.value === undefined) return last.problem === 'NOT_UNDERSTOOD' ? null : last;
  const first = readFirst(from.replace(/^od /, ''), last.value, around);
  if (first.value === undefined) return first;
  if (first.value >= last.value) return { problem: 'BEFORE_START' };
  return { value: `${first.value}/${last.value}` };
}

/** The first of several days is in the month and year of the last if it names none. */
function readFirst(from: string, last: string, around: Around): Reading<string> {
  const [, number] = /^(\d{1,2})\.?$/.exec(from) ?? [];
  if (number !== undefined) return readDay(`${number}.${last.slice(5, 7)}.${last.slice(0, 4)}`, around);
  const read = readDay(from, { ...around, shown: last });
  if (read.value === undefined || /\d{4}/.test(from)) return read;
  // Without a year, it is the one before the last day: 30 December to 2 January.
  const [year = '', rest = ''] = [last.slice(0, 4), read.value.slice(4)];
  const sameYear = `${year}${rest}`;
  const before = sameYear < last ? sameYear : `${Number(year) - 1}${rest}`;
  if (!isDay(before)) return { problem: 'NO_SUCH_DAY' };
  return { value: daysBetween(before, last) > LONGEST ? addDays(last, 1) : before };
}

/** Days without a year that are further apart are in the wrong order: 21.12–19.12. */
const LONGEST = 120;
