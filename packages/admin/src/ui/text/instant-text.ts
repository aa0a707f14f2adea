import { edtfText } from '@partnerstwa/shared/edtf-text';
import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import type { Language } from './messages.js';

/**
 * How much of an instant to show: `day` („27 lipca 2026"), `minute` („27 lipca 2026, 14:05"), or `weekday`
 * (like `minute`, with the day of the week).
 */
export type InstantDetail = 'day' | 'minute' | 'weekday';

/** Formats an instant (ISO 8601) as date and time in Warsaw, in whatever time zone the computer is. */
export function instantText(instant: string, language: Language, detail: InstantDetail): string {
  const { day, time } = warsawClock(instant);
  const said = detail === 'weekday' ? dayWithWeekday(day, language) : edtfText(day, language);
  return detail === 'day' ? said : `${said}, ${time}`;
}

/** Formats a day with its day of the week: „poniedziałek, 27 lipca 2026". */
export function dayWithWeekday(day: string, language: Language): string {
  const weekday = new Date(`${day}T00:00:00Z`).toLocaleDateString(language, {
    weekday: 'long',
    timeZone: 'UTC',
  });
  return `${weekday}, ${edtfText(day, language)}`;
}
