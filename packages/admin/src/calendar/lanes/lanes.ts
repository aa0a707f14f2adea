import { laneOf, JOINT, OTHERS, UNKNOWN, type CalendarEvent } from '../organisers.js';
import { monthsWithin, placementOf, type Placement } from '../placement.js';

export interface Placed {
  readonly event: CalendarEvent;
  readonly placement: Placement;
}

/** A month of a lane. */
export interface LaneCell {
  readonly month: string;
  /** In the order of their days. */
  readonly days: readonly Placed[];
  /** In that month, on a day that is not known. */
  readonly tray: readonly Placed[];
}

/** An event that stands across months: from column `start` to column `end`, both included, from 0. */
export interface Spanning extends Placed {
  readonly start: number;
  readonly end: number;
}

export interface Lane {
  /** The id of a partnership, or one of the lanes beside theirs. */
  readonly key: string;
  readonly cells: readonly LaneCell[];
  /** Rows below the months, filled so that nothing overlaps. */
  readonly spanRows: readonly (readonly Spanning[])[];
  /** Events that stand across months and found no room in these rows. */
  readonly spanRest: number;
}

/** Rows of events across months that one lane shows. */
export const MOST_SPAN_ROWS = 4;

/**
 * Events laid out as lanes × months. The partnerships' lanes are there even if empty, the joint one too; those of other and of unknown
 * organisers only where there are any.
 * @param events in the order of their dates
 * @param own ids of the partnerships with a lane, in the order of the lanes
 */
export function layLanes(
  events: readonly CalendarEvent[],
  months: readonly string[],
  own: readonly string[],
): Lane[] {
  const keys = [...own, JOINT, OTHERS, UNKNOWN];
  const drafts = new Map(keys.map((key) => [key, draftOf(months)]));
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
    return isShown ? { key, cells: draft.cells, ...packedSpans(draft.spans) } : [];
  });
}

interface Draft {
  readonly cells: { month: string; days: Placed[]; tray: Placed[] }[];
  readonly spans: Spanning[];
  count: number;
}

function draftOf(months: readonly string[]): Draft {
  return { cells: months.map((month) => ({ month, days: [], tray: [] })), spans: [], count: 0 };
}

/** Each into the first row that has room for it; what would need more rows than are shown is counted. */
export function packedSpans(spans: readonly Spanning[]): Pick<Lane, 'spanRows' | 'spanRest'> {
  const rows: Spanning[][] = [];
  let spanRest = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const row = rows.find((each) => (each.at(-1)?.end ?? -1) < span.start);
    if (row) row.push(span);
    else if (rows.length < MOST_SPAN_ROWS) rows.push([span]);
    else spanRest += 1;
  }
  return { spanRows: rows, spanRest };
}
