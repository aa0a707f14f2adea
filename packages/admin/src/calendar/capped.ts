import type { LaneCell, Placed } from './lanes.js';

/** Events that one cell shows at most; the rest is a click away. */
export const MOST_IN_CELL = 6;
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
