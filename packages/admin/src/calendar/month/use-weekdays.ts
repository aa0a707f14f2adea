import { addDays } from '@partnerstwa/shared/calendar-days';
import { useMemo } from 'react';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';

const MONDAY = '2018-01-01';

/** Names of the days from Monday to Sunday: `poniedziałek`, and `pn` as in printed calendars. */
export function useWeekdays(): readonly { readonly long: string; readonly short: string }[] {
  const language = useLanguage();
  const { weekdays } = useMessages(calendarMessages);
  return useMemo(() => {
    const long = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    return weekdays.map((short, i) => ({
      long: long.format(new Date(`${addDays(MONDAY, i)}T00:00:00Z`)),
      short,
    }));
  }, [language, weekdays]);
}
