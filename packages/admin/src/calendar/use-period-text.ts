import { edtfText } from '@partnerstwa/shared/edtf-text';
import { useMemo } from 'react';
import { useLanguage, useWords } from '../ui/words.js';
import { calendarWords } from './calendar.words.js';
import { partsOfMonth, type Period } from './period.js';

interface PeriodText {
  /** `I półrocze 2018`, `czerwiec 2018`, `rok 2018` */
  of(period: Period): string;
  /** `czerwiec 2018` */
  month(month: string): string;
  /** `czerwiec` */
  monthName(month: string): string;
  /** `w czerwcu 2018` */
  inMonth(month: string): string;
  /** `12 czerwca 2018` */
  day(day: string): string;
  /** `wtorek, 12 czerwca 2018` */
  weekday(day: string): string;
}

/** Says months, periods and days in the language of the screens. */
export function usePeriodText(): PeriodText {
  const words = useWords(calendarWords);
  const language = useLanguage();
  return useMemo(() => {
    const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const month = (of: string) => edtfText(of, language);
    const inMonth = (of: string) => {
      const { year, month: number } = partsOfMonth(of);
      return words.inMonth(year, number);
    };
    return {
      of: ({ span, from }) => {
        const { year, month: first } = partsOfMonth(from);
        if (span === 'YEAR') return words.year(year);
        return span === 'MONTH' ? month(from.slice(0, 7)) : words.halfYear(year, first === 1 ? 1 : 2);
      },
      month,
      monthName: (of) => month(of).replace(/ \d+$/, ''),
      inMonth,
      day: (day) => edtfText(day, language),
      weekday: (day) => `${weekdays.format(new Date(`${day}T00:00:00Z`))}, ${edtfText(day, language)}`,
    };
  }, [language, words]);
}
