import type { PlacedEvent } from '../lanes/lanes.js';
import { laneOf, type CalendarEvent } from '../organisers.js';
import { monthsWithin, placementOf } from '../placement.js';

export interface ListedMonth {
  readonly month: string;
  /** Sorted: events with a day, then events without, then events that may fall in other months as well. */
  readonly events: readonly PlacedEvent[];
}

const RANK = { DAYS: 0, MONTH: 1, MONTHS: 2 } as const;

/** Events grouped by the first month in which they may fall. Months without events are left out. */
export function listedMonths(events: readonly CalendarEvent[], months: readonly string[]): ListedMonth[] {
  const lists = months.map((): PlacedEvent[] => []);
  for (const event of events) {
    const placement = placementOf(event);
    const within = monthsWithin(placement, months);
    if (within) lists[within.start]?.push({ event, placement });
  }
  return lists.flatMap((list, i) => {
    const month = months[i];
    if (!month || list.length === 0) return [];
    return { month, events: list.toSorted((a, b) => RANK[a.placement.kind] - RANK[b.placement.kind]) };
  });
}

/** The first `n` events, grouped by month. */
export function firstEvents(listed: readonly ListedMonth[], n: number): ListedMonth[] {
  let left = n;
  return listed.flatMap(({ month, events }) => {
    const shown = events.slice(0, Math.max(0, left));
    left -= shown.length;
    return shown.length > 0 ? { month, events: shown } : [];
  });
}

/** The events of one lane; all events if no lane is given. */
export function eventsOfLane(
  events: readonly CalendarEvent[],
  lane: string | undefined,
  own: ReadonlySet<string>,
): readonly CalendarEvent[] {
  return lane === undefined ? events : events.filter((event) => laneOf(event, own) === lane);
}
