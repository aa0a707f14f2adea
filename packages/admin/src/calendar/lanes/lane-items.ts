import { JOINT } from '../organisers.js';
import type { Lane, PlacedEvent, SpanningEvent } from './lanes.js';
import { truncateCell } from './truncate-cell.js';

export interface LaneItem extends SpanningEvent {
  /** Organised with others. Shown as a chip, since the full card is in the joint lane. */
  readonly isShared: boolean;
}

/** The number of events that a lane hides in a month, and the lane that lists them. */
interface HiddenCount {
  readonly n: number;
  readonly lane: string;
  readonly month?: string;
  readonly column: number;
}

export interface LaneItems {
  /** Sorted by date. */
  readonly items: readonly LaneItem[];
  readonly hidden: readonly HiddenCount[];
}

/** The most chips shown in one month of a lane. */
const MAX_SHARED = 4;

/** The events that a lane shows, and the numbers of those that it hides. */
export function laneItems({ key, cells, spans, hiddenSpans }: Lane): LaneItems {
  const items: LaneItem[] = spans.map((span) => ({ ...span, isShared: false }));
  const hidden: HiddenCount[] = hiddenSpans > 0 ? [{ n: hiddenSpans, lane: key, column: 0 }] : [];
  cells.forEach((cell, column) => {
    const { days, tray, more } = truncateCell(cell);
    const shared = cell.shared.slice(0, MAX_SHARED);
    const at = (isShared: boolean) => (placed: PlacedEvent) => ({
      ...placed,
      start: column,
      end: column,
      isShared,
    });
    items.push(...[...tray, ...days].map(at(false)), ...shared.map(at(true)));
    const count = (n: number, lane: string) => n > 0 && hidden.push({ n, lane, month: cell.month, column });
    count(more, key);
    count(cell.shared.length - shared.length, JOINT);
  });
  return { items: items.toSorted(byDate), hidden };
}

/**
 * The number of rows that a lane takes in print, where each event takes a row in the columns of its months.
 */
export function printedRows({ items, hidden }: LaneItems, columns: number): number {
  const rows = Array.from({ length: columns }, () => 0);
  for (const { start, end } of items)
    for (let column = start; column <= end; column += 1) rows[column] = (rows[column] ?? 0) + 1;
  for (const { column } of hidden) rows[column] = (rows[column] ?? 0) + 1;
  return Math.max(1, ...rows);
}

function byDate(a: LaneItem, b: LaneItem): number {
  const [first, second] = [dateKey(a), dateKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Sort key. Within a month, events without a day come first. */
function dateKey({ event, placement }: LaneItem): string {
  if (placement.kind === 'DAYS') return placement.from;
  return placement.kind === 'MONTH' ? placement.month : (event.date?.earliest?.slice(0, 7) ?? '');
}
