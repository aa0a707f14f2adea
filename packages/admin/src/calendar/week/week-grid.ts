import { addDays } from '@partnerstwa/shared/calendar-days';
import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import type { PlacedEvent } from '../lanes/lanes.js';
import { daysOff, type GridDay } from '../month/month-grid.js';
import type { CalendarEvent } from '../organisers.js';
import type { Period } from '../period.js';
import { placementOf } from '../placement.js';

/** An event with a start time on a single day. */
interface TimedEvent extends PlacedEvent {
  /** Hours since midnight, with fractions. */
  readonly from: number;
  readonly to: number;
  /** Index among the `columns` in which overlapping events are side by side. */
  readonly column: number;
  readonly columns: number;
}

export interface WeekDay extends GridDay {
  readonly timed: readonly TimedEvent[];
  /** Events of that day without a start time, and events over several days. */
  readonly untimed: readonly PlacedEvent[];
}

export interface WeekGrid {
  readonly days: readonly WeekDay[];
  /** The first hour shown, and the end of the last. */
  readonly hours: readonly [number, number];
  /** Events that may fall in this week. */
  readonly uncertain: readonly PlacedEvent[];
}

const USUAL_HOURS = [9, 20] as const;
/** Hours for which an event is drawn if its end is not known. */
const UNKNOWN_LENGTH = 1;
const SHORTEST = 0.75;

/** Arranges the events of a week by day and hour. */
export function weekGrid(period: Period, events: readonly CalendarEvent[]): WeekGrid {
  const placed = events.map((event) => ({ event, placement: placementOf(event) }));
  const days = Array.from({ length: 7 }, (_, i) => weekDay(addDays(period.from, i), placed));
  const timed = days.flatMap((day) => day.timed);
  const first = Math.min(USUAL_HOURS[0], ...timed.map(({ from }) => Math.floor(from)));
  const last = Math.max(USUAL_HOURS[1], ...timed.map(({ to }) => Math.ceil(to)));
  const uncertain = placed.filter(({ placement }) => placement.kind !== 'DAYS');
  return { days, hours: [first, last], uncertain };
}

function weekDay(day: string, placed: readonly PlacedEvent[]): WeekDay {
  const events = placed.filter(
    ({ placement }) => placement.kind === 'DAYS' && placement.from <= day && day <= placement.to,
  );
  const isTimed = ({ event, placement }: PlacedEvent) =>
    event.startsAt !== null && placement.kind === 'DAYS' && placement.from === placement.to;
  return {
    day,
    isOfMonth: true,
    ...daysOff(day),
    events,
    timed: sideBySide(events.filter(isTimed)),
    untimed: events.filter((each) => !isTimed(each)),
  };
}

/** Puts overlapping events side by side. */
function sideBySide(events: readonly PlacedEvent[]): TimedEvent[] {
  const timed = events
    .map((placed) => ({ ...placed, ...hoursOf(placed.event) }))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const groups: (typeof timed)[] = [];
  for (const event of timed) {
    const group = groups.at(-1);
    if (group && event.from < Math.max(...group.map(({ to }) => to))) group.push(event);
    else groups.push([event]);
  }
  return groups.flatMap((group) => {
    const ends: number[] = [];
    const columns = group.map(({ from, to }) => {
      const free = ends.findIndex((end) => end <= from);
      const column = free === -1 ? ends.length : free;
      ends[column] = to;
      return column;
    });
    return group.map((event, i) => ({ ...event, column: columns[i] ?? 0, columns: ends.length }));
  });
}

/** The hours between which an event is drawn. An event that ends after midnight is cut off at midnight. */
function hoursOf({ startsAt, endsAt }: CalendarEvent): { readonly from: number; readonly to: number } {
  const start = startsAt ? warsawClock(startsAt) : null;
  const end = endsAt ? warsawClock(endsAt) : null;
  const from = hourOf(start?.time);
  const to = !end ? from + UNKNOWN_LENGTH : end.day === start?.day ? hourOf(end.time) : 24;
  return { from: Math.min(from, 24 - SHORTEST), to: Math.min(24, Math.max(to, from + SHORTEST)) };
}

function hourOf(time = '00:00'): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
}
