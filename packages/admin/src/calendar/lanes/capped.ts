import type { Lane, LaneCell, Placed } from './lanes.js';

/** Events that one cell shows at most; the rest is a click away. */
const MOST_IN_CELL = 6;
/** Of those, kept for what has no day, so that a full month does not hide it. */
const KEPT_FOR_TRAY = 2;

interface Capped {
  readonly days: readonly Placed[];
  readonly tray: readonly Placed[];
  readonly more: number;
}

/** What a cell shows, and how many more there are. */
export function capped({ days, tray }: LaneCell, most = MOST_IN_CELL): Capped {
  const forTray = Math.min(tray.length, Math.max(KEPT_FOR_TRAY, most - days.length));
  const shownDays = days.slice(0, most - forTray);
  const shownTray = tray.slice(0, most - shownDays.length);
  const more = days.length + tray.length - shownDays.length - shownTray.length;
  return { days: shownDays, tray: shownTray, more };
}

/** Lines that a lane takes where each event takes one: those of its fullest month, and of what stands across months. */
export function linesOf({ cells, spanRows, spanRest }: Lane): number {
  const ofCell = cells.map((cell) => {
    const { days, tray, more } = capped(cell);
    return days.length + tray.length + (tray.length > 0 ? 1 : 0) + (more > 0 ? 1 : 0);
  });
  return Math.max(1, ...ofCell) + spanRows.length + (spanRest > 0 ? 1 : 0);
}
