import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useLanguage, type Language } from '../ui/text/messages.js';
import { calendarMessages } from './calendar.messages.js';
import { monthOf, partsOfMonth, type Period } from './period.js';

interface PeriodText {
  /** `I półrocze 2018`, `czerwiec 2018`, `rok 2018`, or the days of a week */
  of(period: Period): string;
  /** `czerwiec 2018` */
  month(month: string): string;
  /** `czerwiec` */
  monthName(month: string): string;
  /** `w czerwcu 2018` */
  inMonth(month: string): string;
  /** `12 czerwca 2018` */
  day(day: string): string;
  /** `1 sty` */
  dayAndMonth(day: string): string;
}

const TEXTS: Record<Language, PeriodText> = { pl: textsIn('pl'), en: textsIn('en') };

/** Formats months, periods and days in the language of the interface. */
export function usePeriodText(): PeriodText {
  return TEXTS[useLanguage()];
}

function textsIn(language: Language): PeriodText {
  const messages = calendarMessages[language];
  const say = (date: string) => edtfText(date, language);
  // Created once, because creating a formatter takes as long as rendering an event.
  const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return {
    of: ({ span, from, to }) => {
      const { year, month } = partsOfMonth(from);
      if (span === 'WEEK') return say(`${from}/${to}`);
      if (span === 'YEAR') return messages.year(year);
      return span === 'MONTH' ? say(monthOf(from)) : messages.halfYear(year, month === 1 ? 1 : 2);
    },
    month: say,
    monthName: (month) => say(month).replace(/ \d+$/, ''),
    inMonth: (of) => {
      const { year, month } = partsOfMonth(of);
      return messages.inMonth(year, month);
    },
    day: say,
    dayAndMonth: (day) => short.format(new Date(`${day}T12:00:00Z`)),
  };
}
