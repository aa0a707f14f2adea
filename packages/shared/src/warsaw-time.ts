import { dayText, isDay } from './calendar-days.js';

/**
 * Clock times of Europe/Warsaw and the instants they are. An instant is ISO 8601 text in UTC, a day `YYYY-MM-DD`, a time
 * `HH:MM`. Summer time is the platform's own knowledge (IANA), never a rule of ours.
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

/** What calendar and clock show in Warsaw at an instant. @throws RangeError for what is no instant. */
export function warsawClock(instant: string): { readonly day: string; readonly time: string } {
  const { year, month, day, hour, minute } = shownAt(Date.parse(instant));
  const two = (n: number) => String(n).padStart(2, '0');
  return { day: dayText(year, month, day), time: `${two(hour)}:${two(minute)}` };
}

/**
 * The instant at which calendar and clock show this in Warsaw; null for what is no time. An hour that comes twice in October is
 * its first, summer one; one that is skipped in March is read as if the clock had not been moved: 02:30 is then 03:30.
 */
export function warsawInstant(day: string, time: string): string | null {
  if (!isDay(day) || !TIME.test(time)) return null;
  const wanted = Date.parse(`${day}T${time}:00.000Z`);
  // Of the offsets in force around that day, the greater (summer's) gives the earlier instant.
  const offsets = [wanted - 12 * 60 * MINUTE_MS, wanted + 12 * 60 * MINUTE_MS].map(offsetAt);
  const found = offsets
    .map((offset) => wanted - offset)
    .sort((a, b) => a - b)
    .find((instant) => instant + offsetAt(instant) === wanted);
  // Skipped: the offset from before the leap carries it over.
  return new Date(found ?? wanted - (offsets[0] ?? 0)).toISOString();
}

/** The instant so many minutes later. @throws RangeError for what is no instant. */
export function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * MINUTE_MS).toISOString();
}

/** How many minutes from one instant to another; negative if the second is earlier. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MINUTE_MS;
}

/** How far Warsaw's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const { year, month, day, hour, minute, second } = shownAt(instant);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function shownAt(instant: number) {
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
