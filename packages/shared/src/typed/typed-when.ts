import { isDay } from '../calendar-days.js';
import { endingAt, knownDays, startingAt, type Hours } from '../event-hours.js';
import { plainText } from './date-words.js';
import type { Reading } from './reading.js';
import type { Around } from './typed-day.js';
import { readHours } from './typed-hours.js';
import { readEdtf } from './typed-period.js';

/** A date of any precision, and the hours on it; those that nobody typed are null. */
export interface When {
  readonly edtf: string;
  readonly hours: Hours;
}

const NO_HOURS: Hours = { startsAt: null, endsAt: null, durationMinutes: null };

const TIME = String.raw`\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?`;
/** It can be nothing but a time: 17:30, 17.30 (there is no 30th month), 5pm. */
const CLEAR_TIME = String.raw`(?:\d{1,2}(?::\d{2}|\.(?:00|1[3-9]|[2-5]\d))(?: ?[ap]m)?|\d{1,2} ?[ap]m)`;
const RANGE = String.raw`${TIME}(?: ?- ?| (?:do|to|until|till) )${TIME}`;
const AT = String.raw`(?:od|o|godz\.?|o godz\.?|at|from)`;
/** Hours at the end of a text: after a comma or „o”; from–to; with minutes. */
const HOURS_AT_END = [
  new RegExp(String.raw`^(.+?)(?:, ?${AT}|, ?| ${AT}) ?(${RANGE}|${TIME})$`),
  new RegExp(String.raw`^(.+?) (${RANGE})$`),
  new RegExp(String.raw`^(.+?) (${CLEAR_TIME})$`),
];
const ONLY_HOURS = new RegExp(String.raw`^(?:${AT} )?(?:${RANGE}|${CLEAR_TIME})$`);
/** 17-20.11 and 17.10-18.10: hours to one reader, days to another. */
const HOURS_OR_DAYS = /^\d{1,2}(?:\.(?:0[1-9]|1[0-2]))?(?: ?- ?| do )\d{1,2}\.(?:0[1-9]|1[0-2])$/;

/**
 * When something is to be, from one line: „piątek 19, 17-20”, „19.12 o 17”, „jutro 17:30”, „maj 2027”, „19-21 listopada”. Hours
 * alone are on the day that is shown. A number that may be an hour or a part of the date is a problem, never a guess.
 */
export function readWhen(text: string, around: Around): Reading<When> {
  const plain = plainText(text);
  if (HOURS_OR_DAYS.test(plain)) return { problem: 'UNCLEAR_NUMBER' };
  if (ONLY_HOURS.test(plain))
    return isDay(around.shown ?? '')
      ? withHours({ value: around.shown ?? '' }, plain)
      : { problem: 'NO_DAY' };
  const whole = readEdtf(plain, around);
  if (whole.problem === 'SHORT_YEAR' && / \d\d$/.test(plain)) return { problem: 'UNCLEAR_NUMBER' };
  if (whole.problem !== 'NOT_UNDERSTOOD') return withHours(whole, null);
  for (const form of HOURS_AT_END) {
    const [, date, hours = ''] = form.exec(plain) ?? [];
    const read = date === undefined ? null : readEdtf(date, around);
    if (read && read.problem !== 'NOT_UNDERSTOOD') return withHours(read, hours);
  }
  return readLastNumber(plain, around);
}

/** „jutro 17” can only be an hour; after „19.12” the number 17 may be a year as well. */
function readLastNumber(plain: string, around: Around): Reading<When> {
  const [, date, hour = ''] = /^(.+?) (\d{1,2})$/.exec(plain) ?? [];
  const read = date === undefined ? null : readEdtf(date, around);
  if (date === undefined || read?.value === undefined) return { problem: 'NOT_UNDERSTOOD' };
  return /\d/.test(date) ? { problem: 'UNCLEAR_NUMBER' } : withHours(read, hour);
}

function withHours(date: Reading<string>, text: string | null): Reading<When> {
  if (date.value === undefined) return date;
  const edtf = date.value;
  if (text === null) return { value: { edtf, hours: NO_HOURS } };
  const read = readHours(text);
  if (read.value === undefined) return read;
  const { first, last } = knownDays(edtf);
  if (first === null || last === null) return { problem: 'NO_DAY' };
  const begun = startingAt(NO_HOURS, edtf, read.value.from);
  const hours = read.value.to === null ? begun : endingAt(begun, edtf, read.value.to);
  if (hours.startsAt && hours.endsAt && hours.endsAt <= hours.startsAt) return { problem: 'BEFORE_START' };
  return { value: { edtf, hours } };
}
