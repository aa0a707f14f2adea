import { plainText } from './date-words.js';
import type { Reading } from './reading.js';

/** From when to when by the clock, `HH:MM`; `to` is null if only the beginning is given. */
export interface ClockHours {
  readonly from: string;
  readonly to: string | null;
}

/** Before an hour: „o 17”, „godz. 17”, “at 5pm”. */
const LEAD = /^(?:(?:od|o|at|from) )?(?:godz(?:ina|iny|inie)?\.? ?)?/;

/** The time that a person typed: 20, 20:30, 20.30, 2030, o 20, 8pm. */
export function readTime(text: string): Reading<string> {
  const plain = plainText(text).replace(LEAD, '');
  const [, hour, minute = '0', half] =
    /^(\d{1,2})(?:[:.h ](\d{2})|h)? ?(am|pm)?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain) ?? [];
  if (hour === undefined) return { problem: 'NOT_UNDERSTOOD' };
  const hours = half === undefined ? Number(hour) : onClockOf24(Number(hour), half);
  if (hours > 23 || Number(minute) > 59) return { problem: 'NO_SUCH_TIME' };
  return { value: `${String(hours).padStart(2, '0')}:${minute.padStart(2, '0')}` };
}

/** From when to when, or only from when: 17-20, 17:30–20, od 17 do 20, 5-8pm, 17. */
export function readHours(text: string): Reading<ClockHours> {
  const parts = plainText(text)
    .replace(LEAD, '')
    .split(/ ?- ?| (?:do|to|until|till) (?:godz\.? )?/);
  const [first = '', second] = parts;
  if (parts.length > 2) return { problem: 'NOT_UNDERSTOOD' };
  const from = readTime(withHalfOf(first, second));
  const to = second === undefined ? null : readTime(second);
  if (from.problem) return from;
  if (to?.problem) return to;
  return { value: { from: from.value, to: to?.value ?? null } };
}

/** “5-8pm” begins in the afternoon, too. */
function withHalfOf(first: string, second: string | undefined): string {
  const [half] = /(am|pm)$/.exec(second ?? '') ?? [];
  return half === undefined || /(am|pm)$/.test(first) ? first : `${first}${half}`;
}

/** 12am is midnight, 12pm noon; 13pm is no time. */
function onClockOf24(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.POSITIVE_INFINITY;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
