import { addDays, weekdayOf } from '@partnerstwa/shared/calendar-days';
import { DAY_STEPS } from '../calendar.shortcuts.js';
import { addMonths, monthOf, sameDayIn } from '../period.js';

interface DayList {
  /** The days that keys can reach, in order. */
  readonly days: readonly string[];
  /** Whether the days are in one column, as on a phone, rather than in weeks of seven. */
  readonly isList: boolean;
}

type Key = Readonly<Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'shiftKey'>>;

/**
 * The day that a key moves to, as in the date grid of ARIA APG; undefined if there is no such day or the key
 * does not move.
 */
export function dayForArrowKey(
  { key, ctrlKey, shiftKey }: Key,
  from: string,
  { days, isList }: DayList,
): string | undefined {
  const at = days.indexOf(from);
  const week = isList ? 1 : 7;
  const [before, after] = isList || ctrlKey ? [at, days.length] : [weekdayOf(from) - 1, 7 - weekdayOf(from)];
  const reached: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - week,
    ArrowDown: at + week,
    Home: Math.max(0, at - before),
    End: Math.min(days.length - 1, at + after),
  };
  const index = at === -1 || shiftKey ? undefined : reached[key];
  return index === undefined ? undefined : days[index];
}

/** The day that an arrow key moves to outside the visible days. */
export function dayBeyond({ key, ctrlKey, shiftKey }: Key, from: string): string | undefined {
  const step = ctrlKey || shiftKey ? undefined : DAY_STEPS[key];
  return step === undefined ? undefined : addDays(from, step);
}

/** The same day of the previous or next month (with Shift: year); undefined for other keys. */
export function dayForPageKey({ key, ctrlKey, shiftKey }: Key, from: string): string | undefined {
  const directions: Record<string, number> = { PageUp: -1, PageDown: 1 };
  const direction = ctrlKey ? undefined : directions[key];
  if (direction === undefined) return undefined;
  return sameDayIn(addMonths(monthOf(from), direction * (shiftKey ? 12 : 1)), from);
}
