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
  /** Rows below the months, filled so that nothing overlaps. */
  readonly spanRows: readonly (readonly SpanningEvent[])[];
  /** Events that stand across months and found no room in these rows. */
  readonly hiddenSpans: number;
}

/** Rows of events across months that one lane shows. */
export const MAX_SPAN_ROWS = 4;

/**
 * Events laid out as lanes × months. The partnerships' lanes are there even if empty, the joint one too; those of other and of unknown
 * organisers only where there are any.
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
    const draft = drafts.get(laneOf(event, known));
    if (!within || !draft) continue;
    const cell = draft.cells[within.start];
    const placed = { event, placement };
    if (placement.kind === 'MONTHS' || within.start !== within.end)
      draft.spans.push({ ...placed, ...within });
    else if (placement.kind === 'DAYS') cell?.days.push(placed);
    else cell?.tray.push(placed);
    draft.count += 1;
  }
  return keys.flatMap((key) => {
    const draft = drafts.get(key);
    const isShown = draft && (draft.count > 0 || (key !== OTHERS && key !== UNKNOWN));
    return isShown ? { key, cells: draft.cells, ...packSpans(draft.spans) } : [];
  });
}

interface LaneDraft {
  readonly cells: { month: string; days: PlacedEvent[]; tray: PlacedEvent[] }[];
  readonly spans: SpanningEvent[];
  count: number;
}

function emptyLane(months: readonly string[]): LaneDraft {
  return { cells: months.map((month) => ({ month, days: [], tray: [] })), spans: [], count: 0 };
}

/** Each into the first row that has room for it; what would need more rows than are shown is counted. */
export function packSpans(spans: readonly SpanningEvent[]): Pick<Lane, 'spanRows' | 'hiddenSpans'> {
  const rows: SpanningEvent[][] = [];
  let hiddenSpans = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const row = rows.find((each) => (each.at(-1)?.end ?? -1) < span.start);
    if (row) row.push(span);
    else if (rows.length < MAX_SPAN_ROWS) rows.push([span]);
    else hiddenSpans += 1;
  }
  return { spanRows: rows, hiddenSpans };
}
