import { isOfNetwork, partnershipsOf } from '../../partnerships/organised.js';
import { laneOf, JOINT, OTHERS, UNKNOWN, type CalendarEvent } from '../organisers.js';
import { monthsWithin, placementOf, type Placement } from '../placement.js';

export interface PlacedEvent {
  readonly event: CalendarEvent;
  readonly placement: Placement;
}

/** A month of a lane. */
export interface LaneCell {
  readonly month: string;
  /** In the order of their days. */
  readonly days: readonly PlacedEvent[];
  /** In that month, on a day that is not known. */
  readonly tray: readonly PlacedEvent[];
  /** Organised with others: their cards stand in the joint lane. */
  readonly shared: readonly PlacedEvent[];
}

/** An event that stands across months: from column `start` to column `end`, both included, from 0. */
export interface SpanningEvent extends PlacedEvent {
  readonly start: number;
  readonly end: number;
}

export interface Lane {
  /** The id of a partnership, or one of the lanes beside theirs. */
  readonly key: string;
  readonly cells: readonly LaneCell[];
  /** What may fall in one of several months, or lasts through them. */
  readonly spans: readonly SpanningEvent[];
  /** Events across months that are not shown. */
  readonly hiddenSpans: number;
}

/** Events across months that one lane shows. */
export const MAX_SPANS = 6;

/**
 * Lays out events as lanes × months. The lanes of partnerships are there even if they are empty, and so is the joint
 * one; those of other and of unknown organisers only where there are any.
 * @param events in the order of their dates
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
