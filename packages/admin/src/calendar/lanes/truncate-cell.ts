import type { LaneCell, PlacedEvent } from './lanes.js';

/** Events that one cell shows at most; the rest is a click away. */
const MAX_IN_CELL = 6;
/** Of those, kept for what has no day, so that a full month does not hide it. */
const RESERVED_FOR_TRAY = 2;

interface TruncatedCell {
  readonly days: readonly PlacedEvent[];
  readonly tray: readonly PlacedEvent[];
  readonly more: number;
}

/** What a cell shows, and how many more there are. */
export function truncateCell(
  { days, tray }: Pick<LaneCell, 'days' | 'tray'>,
  max = MAX_IN_CELL,
): TruncatedCell {
  const forTray = Math.min(tray.length, Math.max(RESERVED_FOR_TRAY, max - days.length));
  const shownDays = days.slice(0, max - forTray);
  const shownTray = tray.slice(0, max - shownDays.length);
  const more = days.length + tray.length - shownDays.length - shownTray.length;
  return { days: shownDays, tray: shownTray, more };
}
