import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { PHONE_QUERY, readView, type CalendarView } from './calendar-view.js';

export const calendarRoute = getRouteApi('/calendar');

/** Stays the same object until the address changes, so that React can defer rendering it. */
export function useCalendarView(): CalendarView {
  const search = calendarRoute.useSearch();
  const isPhone = useMediaQuery(PHONE_QUERY, undefined, { getInitialValueInEffect: false }) ?? false;
  const today = warsawDay(new Date());
  return useMemo(() => readView(search, isPhone, today), [search, isPhone, today]);
}
