import { weekdayOf } from '@partnerstwa/shared/calendar-days';

interface Days {
  /** Those that one can go to, in order. */
  readonly days: readonly string[];
  /** One below another, as on a phone, rather than in weeks of seven. */
  readonly areListed: boolean;
}

/**
 * The day to which a key leads from another, as ARIA APG has it for a grid of dates; undefined where there is none, or where the key
 * leads nowhere.
 */
export function dayReached(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  from: string,
  { days, areListed }: Days,
): string | undefined {
  const at = days.indexOf(from);
  const week = areListed ? 1 : 7;
  const [before, after] =
    areListed || ctrlKey ? [at, days.length] : [weekdayOf(from) - 1, 7 - weekdayOf(from)];
  const reached: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - week,
    ArrowDown: at + week,
    Home: Math.max(0, at - before),
    End: Math.min(days.length - 1, at + after),
  };
  const index = at === -1 ? undefined : reached[key];
  return index === undefined ? undefined : days[index];
}
