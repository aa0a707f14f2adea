import { isOfNetwork, partnershipsOf } from '../../partnerships/organised.js';
import { laneOf, JOINT, OTHERS, UNKNOWN, type CalendarEvent } from '../organisers.js';
import { monthsWithin, placementOf, type Placement } from '../placement.js';

export interface PlacedEvent {
  readonly event: CalendarEvent;
  readonly placement: Placement;
}

/** One month in a lane. */
export interface LaneCell {
  readonly month: string;
  /** Sorted by day. */
  readonly days: readonly PlacedEvent[];
  /** Events of the month whose day is not known. */
  readonly tray: readonly PlacedEvent[];
  /** Events organised with others. Their full cards are in the joint lane. */
  readonly shared: readonly PlacedEvent[];
}

/** An event over several months: columns `start` to `end`, both included, counted from 0. */
export interface SpanningEvent extends PlacedEvent {
  readonly start: number;
  readonly end: number;
}

export interface Lane {
  /** The id of a partnership, or the key of one of the other lanes (see organisers.ts). */
  readonly key: string;
  readonly cells: readonly LaneCell[];
  /** Events that may fall in one of several months, or last through them. */
  readonly spans: readonly SpanningEvent[];
  /** The number of spans that are not shown. */
  readonly hiddenSpans: number;
}

/** The most spans shown in one lane. */
export const MAX_SPANS = 6;

/**
 * Lays out events as lanes × months. The lanes of partnerships and the joint lane exist even if they are
 * empty; those of other and unknown organisers only if they have events.
 * @param events sorted by date
 * @param own ids of the partnerships with a lane, in the order of the lanes
 */
export function layoutLanes(
  events: readonly CalendarEvent[],
  months: readonly string[],
  own: readonly string[],
): Lane[] {
  const keys = [...own, JOINT, OTHERS, UNKNOWN];
  const drafts = new Map(keys.map((key) => [key, emptyLane(months)]));
  const known = new Set(own);
  for (const event of events) {
    const placement = placementOf(event);
    const within = monthsWithin(placement, months);
    const key = laneOf(event, known);
    const draft = drafts.get(key);
    if (!within || !draft) continue;
    const placed = { event, placement };
    const cell = draft.cells[within.start];
    const isAcross = placement.kind === 'MONTHS' || within.start !== within.end;
    if (isAcross) draft.spans.push({ ...placed, ...within });
    else if (placement.kind === 'DAYS') cell?.days.push(placed);
    else cell?.tray.push(placed);
    draft.count += 1;
    if (key !== JOINT || isAcross) continue;
    for (const organiser of isOfNetwork(event) ? own : partnershipsOf(event).map(({ id }) => id))
      drafts.get(organiser)?.cells[within.start]?.shared.push(placed);
  }
  return keys.flatMap((key) => {
    const draft = drafts.get(key);
    const isShown = draft && (draft.count > 0 || (key !== OTHERS && key !== UNKNOWN));
    if (!isShown) return [];
    const spans = draft.spans.slice(0, MAX_SPANS);
    return { key, cells: draft.cells, spans, hiddenSpans: draft.spans.length - spans.length };
  });
}

interface LaneDraft {
  readonly cells: { month: string; days: PlacedEvent[]; tray: PlacedEvent[]; shared: PlacedEvent[] }[];
  readonly spans: SpanningEvent[];
  count: number;
}

function emptyLane(months: readonly string[]): LaneDraft {
  return { cells: months.map((month) => ({ month, days: [], tray: [], shared: [] })), spans: [], count: 0 };
}
