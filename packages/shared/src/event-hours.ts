import { addDays, dayText, FIRST_YEAR, isDay } from './calendar-days.js';
import { parseEdtf, readEdtf } from './edtf.js';
import { minutesAfter, minutesBetween, warsawClock, warsawInstant } from './warsaw-time.js';

/**
 * The rules of an event's hours, for the API and the form: an event begins on its first day and ends on its last, or until six
 * o'clock in the night after it. That night belongs to the evening before. All times are by the clock in Warsaw.
 */

/** When an event begins and ends: instants, or null if not known. */
export interface Hours {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly durationMinutes: number | null;
}

type Instants = Pick<Hours, 'startsAt' | 'endsAt'>;

/** The last time at which a night still belongs to the evening before. */
const NIGHT_ENDS = '06:00';
const FIRST_DAY = dayText(FIRST_YEAR, 1, 1);

/** What is wrong with the hours of an event. */
export interface HoursProblem {
  readonly field: keyof Hours;
  readonly reason: 'NOT_ON_ITS_DATE' | 'BEFORE_START' | 'NOT_FROM_START_TO_END';
}

/** Everything about the hours that is certainly wrong for an event of that date. */
export function hoursProblems(edtf: string | null, hours: Hours): HoursProblem[] {
  const { startsAt, endsAt, durationMinutes } = hours;
  const { first, last } = possibleDays(edtf);
  const problems: HoursProblem[] = [];
  if (startsAt && !isWithin(first, warsawClock(startsAt).day, warsawClock(startsAt).day))
    problems.push({ field: 'startsAt', reason: 'NOT_ON_ITS_DATE' });
  if (endsAt && !isWithin(last, warsawClock(endsAt).day, eveningOf(endsAt)))
    problems.push({ field: 'endsAt', reason: 'NOT_ON_ITS_DATE' });
  if (!startsAt || !endsAt) return problems;
  if (endsAt < startsAt) problems.push({ field: 'endsAt', reason: 'BEFORE_START' });
  else if (durationMinutes !== null && durationMinutes !== wholeMinutes(startsAt, endsAt))
    problems.push({ field: 'durationMinutes', reason: 'NOT_FROM_START_TO_END' });
  return problems;
}

/** The date of an event of which only the hours are known: its day, or its first and last day. */
export function dateOfHours({ startsAt, endsAt }: Instants): string | null {
  const last = endsAt && eveningOf(endsAt);
  const first = startsAt ? warsawClock(startsAt).day : last;
  if (!first || !isDay(first)) return null;
  return last && last > first && isDay(last) ? `${first}/${last}` : first;
}

/**
 * The hours at the same times by the clock, on another date. Null if they make no sense there, because that date does not name
 * the day on which they would be.
 */
export function hoursOn(hours: Hours, from: string | null, to: string | null): Hours | null {
  const { first, last } = knownDays(to);
  const { startsAt, endsAt } = hours;
  if ((startsAt && !first) || (endsAt && !last)) return null;
  const start = startsAt && first && warsawInstant(first, clockTime(startsAt));
  const end = endsAt && last && endOn(last, endsAt, isInNightAfter(hours, from));
  return withDuration({ ...hours, startsAt: start, endsAt: end });
}

/** The first and the last day of a date, if it names them. */
export function knownDays(edtf: string | null): {
  readonly first: string | null;
  readonly last: string | null;
} {
  const { first, last } = possibleDays(edtf);
  const only = ({ earliest, latest }: Bounds) => (earliest === latest ? earliest : null);
  return { first: only(first), last: only(last) };
}

/** The time that the clock shows at an instant; empty if there is none. */
export function clockTime(instant: string | null): string {
  return instant === null ? '' : warsawClock(instant).time;
}

/** Whether an event ends after midnight, in the night after its last day. */
export function isInNightAfter({ startsAt, endsAt }: Instants, edtf: string | null): boolean {
  if (!endsAt) return false;
  const last = knownDays(edtf).last ?? (startsAt && warsawClock(startsAt).day);
  return last ? warsawClock(endsAt).day > last : clockTime(endsAt) <= NIGHT_ENDS;
}

/** It begins at another time of its first day: it lasts as long as before if that is known; otherwise it ends when it did. */
export function startingAt(hours: Hours, edtf: string | null, time: string): Hours {
  const { first, last } = knownDays(edtf);
  const startsAt = first && warsawInstant(first, time);
  if (startsAt === null) return { ...hours, startsAt };
  const { endsAt, durationMinutes } = hours;
  if (first === last && durationMinutes !== null)
    return { ...hours, startsAt, endsAt: minutesAfter(startsAt, durationMinutes) };
  const end = endsAt && last && endAt(last, clockTime(endsAt), startsAt);
  return withDuration({ ...hours, startsAt, endsAt: end });
}

/** It ends at another time of its last day, or of the night after: how long it lasts follows. */
export function endingAt(hours: Hours, edtf: string | null, time: string): Hours {
  const { last } = knownDays(edtf);
  const endsAt = last && endAt(last, time, hours.startsAt);
  // Between a beginning and no end, no duration is known either.
  const durationMinutes = endsAt === null && hours.startsAt !== null ? null : hours.durationMinutes;
  return withDuration({ ...hours, endsAt, durationMinutes });
}

/** It lasts longer or shorter: when it ends follows. */
export function lastingFor(hours: Hours, durationMinutes: number | null): Hours {
  const { startsAt } = hours;
  if (startsAt === null) return { ...hours, durationMinutes };
  const endsAt = durationMinutes === null ? null : minutesAfter(startsAt, durationMinutes);
  return { startsAt, endsAt, durationMinutes };
}

/** If beginning and end are known, the duration is the time between them. */
export function withDuration(hours: Hours): Hours {
  const { startsAt, endsAt } = hours;
  if (startsAt === null || endsAt === null) return hours;
  const minutes = wholeMinutes(startsAt, endsAt);
  return { ...hours, durationMinutes: minutes > 0 ? minutes : null };
}

/** A time until six is in the night after the last day, unless the event begins on that day before it. */
function endAt(last: string, time: string, startsAt: string | null): string | null {
  const onLastDay = warsawInstant(last, time);
  if (onLastDay === null || time > NIGHT_ENDS) return onLastDay;
  const beginsBefore = startsAt && warsawClock(startsAt).day === last && startsAt < onLastDay;
  return beginsBefore ? onLastDay : warsawInstant(addDays(last, 1), time);
}

function endOn(last: string, endsAt: string, inNightAfter: boolean): string | null {
  return warsawInstant(inNightAfter ? addDays(last, 1) : last, clockTime(endsAt));
}

/** The day to whose evening an end belongs. */
function eveningOf(endsAt: string): string {
  const { day, time } = warsawClock(endsAt);
  return time <= NIGHT_ENDS && day > FIRST_DAY ? addDays(day, -1) : day;
}

function wholeMinutes(from: string, to: string): number {
  return Math.round(minutesBetween(from, to));
}

/** Days, both inclusive; null if there is no bound. */
interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Whether a day between two days, both inclusive, lies within bounds. */
function isWithin({ earliest, latest }: Bounds, day: string, orFrom: string): boolean {
  return (earliest === null || earliest <= day) && (latest === null || orFrom <= latest);
}

/** The days that can be the first of a date, and those that can be the last. */
function possibleDays(edtf: string | null): { readonly first: Bounds; readonly last: Bounds } {
  const { earliest, latest } = edtf === null ? { earliest: null, latest: null } : parseEdtf(edtf);
  const parts = edtf === null ? null : readEdtf(edtf);
  if (parts?.kind !== 'INTERVAL') return { first: { earliest, latest }, last: { earliest, latest } };
  return {
    first: parts.from,
    last: typeof parts.to === 'string' ? { earliest: parts.from.earliest, latest: null } : parts.to,
  };
}
