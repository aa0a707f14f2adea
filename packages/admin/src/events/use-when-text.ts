import { edtfText } from '@partnerstwa/shared/edtf-text';
import { isDay } from '@partnerstwa/shared/calendar-days';
import { useLanguage, useMessages, type Language } from '../ui/text/messages.js';
import { clockTime, type Hours } from './event-hours.js';
import { eventMessages } from './event.messages.js';

/** Says a date of any precision; a day with its day of the week. */
export function useDayText(): (date: { readonly edtf: string }) => string {
  const language = useLanguage();
  return ({ edtf }) => {
    const text = edtfText(edtf, language);
    return isDay(edtf) ? `${weekdayText(edtf, language)}, ${text}` : text;
  };
}

/** Says from when to when by the clock in Warsaw; empty where neither is known. */
export function useHoursText(): (hours: Pick<Hours, 'startsAt' | 'endsAt'>) => string {
  const messages = useMessages(eventMessages);
  return ({ startsAt, endsAt }) => {
    const [from, to] = [clockTime(startsAt), clockTime(endsAt)];
    if (from && to) return `${from}–${to}`;
    return from ? messages.fromHour(from) : to && messages.untilHour(to);
  };
}

// Made once: to make one takes as long as to draw an event.
const WEEKDAYS: Record<Language, Intl.DateTimeFormat> = {
  pl: new Intl.DateTimeFormat('pl', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }),
};

function weekdayText(day: string, language: Language): string {
  return WEEKDAYS[language].format(new Date(`${day}T12:00:00Z`));
}
