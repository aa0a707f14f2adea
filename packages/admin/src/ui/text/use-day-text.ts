import { isDay } from '@partnerstwa/shared/calendar-days';
import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage, type Language } from './messages.js';

/** Returns a function that formats a date of any precision, a day with its day of the week. */
export function useDayText(): (date: { readonly edtf: string }) => string {
  const language = useLanguage();
  return ({ edtf }) => {
    const text = edtfText(edtf, language);
    return isDay(edtf) ? `${weekdayText(edtf, language)}, ${text}` : text;
  };
}

// Created once, because creating a format takes as long as rendering an event.
const WEEKDAYS = { long: weekdayFormats('long'), short: weekdayFormats('short') };

function weekdayFormats(weekday: 'long' | 'short'): Record<Language, Intl.DateTimeFormat> {
  const formatOf = (language: Language) => new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
  return { pl: formatOf('pl'), en: formatOf('en') };
}

/** The day of the week: „piątek”, or „pt.” if short. */
export function weekdayText(day: string, language: Language, length: 'long' | 'short' = 'long'): string {
  return WEEKDAYS[length][language].format(new Date(`${day}T12:00:00Z`));
}
