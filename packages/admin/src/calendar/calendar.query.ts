import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { uncachedClient } from '../graphql/client.js';
import { sendAhead, type Address } from '../graphql/send-ahead.js';
import { readText } from '../ui/search-params.js';
import { PHONE_QUERY } from '../ui/use-is-phone.js';
import { readView, type CalendarView } from './calendar-view.js';
import { CalendarDocument, CalendarYearDocument } from './calendar.page.graphql.js';
import { readCalendarSearch } from './calendar.search.js';

export function sendCalendarQuery({ search }: Address): void {
  const read = { ...readCalendarSearch(search), partnership: readText(search['partnership']) };
  const shown = readView(read, matchMedia(PHONE_QUERY).matches, warsawDay(new Date()));
  const document = shown.view === 'year' ? CalendarYearDocument : CalendarDocument;
  sendAhead(document, calendarVariables(shown), uncachedClient);
}

export function calendarVariables({ period, filter }: CalendarView) {
  return { from: period.from, to: period.to, filter };
}
