import { dayText, isDay } from './calendar-days.js';

/**
 * Converts between clock times of Europe/Warsaw and instants. An instant is ISO 8601 text in UTC, a day
 * `YYYY-MM-DD`, a time `HH:MM`. The platform's IANA data decides about summer time, never a rule of ours.
 */

const MINUTE_MS = 60_000;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

const clock = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Warsaw',
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** The day and time in Warsaw at an instant. @throws RangeError if the text is not an instant. */
export function warsawClock(instant: string): { readonly day: string; readonly time: string } {
  const { year, month, day, hour, minute } = clockParts(Date.parse(instant));
  const two = (n: number) => String(n).padStart(2, '0');
  return { day: dayText(year, month, day), time: `${two(hour)}:${two(minute)}` };
}

/**
 * The instant of this day and time in Warsaw; null if they are not a day and a time. Of the hour that occurs
 * twice in October it takes the first, in summer time. A time in the hour that is skipped in March is read as
 * if the clock had not moved: 02:30 is then 03:30.
 */
export function warsawInstant(day: string, time: string): string | null {
  if (!isDay(day) || !TIME.test(time)) return null;
  const wanted = Date.parse(`${day}T${time}:00.000Z`);
  // Of the two offsets in force around that day, the greater (summer time) gives the earlier instant.
  const offsets = [wanted - 12 * 60 * MINUTE_MS, wanted + 12 * 60 * MINUTE_MS].map(offsetAt);
  const found = offsets
    .map((offset) => wanted - offset)
    .sort((a, b) => a - b)
    .find((instant) => instant + offsetAt(instant) === wanted);
  // A skipped time: the offset from before the change moves it past the gap.
  return new Date(found ?? wanted - (offsets[0] ?? 0)).toISOString();
}

/** The instant that many minutes later. @throws RangeError if the text is not an instant. */
export function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString();
}

/** How many minutes from one instant to another; negative if the second is earlier. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MINUTE_MS;
}

/** How far Warsaw's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const { year, month, day, hour, minute, second } = clockParts(instant);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function clockParts(instant: number) {
  const parts = new Map(
    clock.formatToParts(instant).map(({ type, value }): [string, number] => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  };
}
