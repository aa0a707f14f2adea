import { edtfText } from '@partnerstwa/shared/edtf-text';
import { isDay } from '@partnerstwa/shared/calendar-days';
import { clockTime, knownDays, type Hours } from '@partnerstwa/shared/event-hours';
import { warsawClock } from '@partnerstwa/shared/warsaw-time';
import { useLanguage, useMessages, type Language } from '../ui/text/messages.js';
import { eventMessages } from './event.messages.js';

/** Says a date of any precision; a day with its day of the week. */
export function useDayText(): (date: { readonly edtf: string }) => string {
  const language = useLanguage();
  return ({ edtf }) => {
    const text = edtfText(edtf, language);
    return isDay(edtf) ? `${weekdayText(edtf, language)}, ${text}` : text;
  };
}

interface Timed extends Pick<Hours, 'startsAt' | 'endsAt'> {
  readonly date: { readonly edtf: string } | null;
}

/** Says from when to when by the clock in Warsaw, with the days of the week if it lasts several; empty if neither is known. */
export function useHoursText(): (event: Timed) => string {
  const messages = useMessages(eventMessages);
  const language = useLanguage();
  return ({ startsAt, endsAt, date }) => {
    if (!startsAt && !endsAt) return '';
    const { first, last } = knownDays(date?.edtf ?? null);
    const lasts = first !== last;
    const said = (instant: string | null) => {
      const time = clockTime(instant);
      return instant && lasts ? `${shortWeekday(warsawClock(instant).day, language)} ${time}` : time;
    };
    const [from, to] = [said(startsAt), said(endsAt)];
    if (from && to) return lasts ? `${from} – ${to}` : `${from}–${to}`;
    return from ? messages.fromHour(from) : messages.untilHour(to);
  };
}

// Created once, because creating one takes as long as rendering an event.
const WEEKDAYS = { long: weekdayFormats('long'), short: weekdayFormats('short') };

function weekdayFormats(weekday: 'long' | 'short'): Record<Language, Intl.DateTimeFormat> {
  const formatOf = (language: Language) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  return { pl: formatOf('pl'), en: formatOf('en') };
}

function weekdayText(day: string, language: Language): string {
  return WEEKDAYS.long[language].format(new Date(`${day}T12:00:00Z`));
}

function shortWeekday(day: string, language: Language): string {
  return WEEKDAYS.short[language].format(new Date(`${day}T12:00:00Z`));
}
