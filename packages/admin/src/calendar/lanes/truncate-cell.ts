import type { LaneCell, PlacedEvent } from './lanes.js';

/** The most events shown in one cell; a link leads to the rest. */
const MAX_IN_CELL = 6;
/** Of these, places reserved for events without a day, so that a full month does not hide them. */
const RESERVED_FOR_TRAY = 2;

interface TruncatedCell {
  readonly days: readonly PlacedEvent[];
  readonly tray: readonly PlacedEvent[];
  readonly more: number;
}

/** Limits the events of a cell, and counts the rest. */
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
