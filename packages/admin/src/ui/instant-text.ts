import type { Language } from './words.js';

const ZONE = 'Europe/Warsaw';

/** How much of an instant is said: `day` („27 lipca 2026"), `minute` („27 lipca 2026, 14:05"), `weekday` (that with the day of the week). */
export type InstantDetail = 'day' | 'minute' | 'weekday';

/** Says an instant (ISO 8601) as clocks in Warsaw show it, wherever the computer stands. */
export function instantText(instant: string, language: Language, detail: InstantDetail): string {
  const at = new Date(instant);
  const day = at.toLocaleDateString(language === 'pl' ? 'pl' : 'en-GB', {
    timeZone: ZONE,
    ...(detail === 'weekday' && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return detail === 'day' ? day : `${day}, ${clockText(at)}`;
}

/** The calendar day of an instant in Warsaw, `2026-07-27`. */
export function warsawDay(instant: string | Date): string {
  return new Date(instant).toLocaleDateString('sv', { timeZone: ZONE });
}

/** `14:05` in Warsaw. */
export function clockText(instant: string | Date): string {
  return new Date(instant).toLocaleTimeString('pl', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
}
