import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useIsPhone } from '../ui/use-is-phone.js';
import { readView, type CalendarView } from './calendar-view.js';

export const calendarRoute = getRouteApi('/calendar');

/** Returns the same object until the address changes, so that React can defer rendering. */
export function useCalendarView(): CalendarView {
  const search = calendarRoute.useSearch();
  const isPhone = useIsPhone();
  const today = warsawDay(new Date());
  return useMemo(() => readView(search, isPhone, today), [search, isPhone, today]);
}
