import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { EventFilter } from '../graphql/operations.js';
import type { CalendarSearch, View } from './calendar.search.js';
import { monthOf, periodAround, type Period, type Span } from './period.js';

export const calendarRoute = getRouteApi('/calendar');

/** What the address says is looked at. */
export interface CalendarView {
  readonly view: View;
  readonly month: string;
  readonly period: Period;
  readonly filter: EventFilter;
  /** The id of the partnership that is looked at alone. */
  readonly partnership: string | undefined;
  /** Of a list: one lane, one month. */
  readonly lane: string | undefined;
  readonly isOneMonth: boolean;
  readonly today: string;
}

/** The partnership filter of the top bar. */
interface SharedFilter {
  readonly partnership?: string;
}

/** Too narrow for six columns side by side: as everywhere in the app. */
const PHONE_QUERY = '(max-width: 47.99em)';

/** The same object as long as the address says the same, so that what is drawn of it can wait. */
export function useCalendarView(): CalendarView {
  const search = calendarRoute.useSearch();
  const isPhone = useMediaQuery(PHONE_QUERY, undefined, { getInitialValueInEffect: false }) ?? false;
  const today = warsawDay(new Date());
  return useMemo(() => readView(search, isPhone, today), [search, isPhone, today]);
}

function readView(search: CalendarSearch & SharedFilter, isPhone: boolean, today: string): CalendarView {
  const { range, lane, partnership } = search;
  const view = search.view ?? (isPhone ? 'list' : 'lanes');
  const month = search.month ?? monthOf(today);
  return {
    view,
    month,
    period: periodAround(month, spanOf(view, range)),
    filter: filterOf(search),
    partnership,
    lane: view === 'list' ? lane : undefined,
    isOneMonth: view === 'list' && range !== undefined,
    today,
  };
}

function spanOf(view: View, range: CalendarSearch['range']): Span {
  if (view === 'year') return 'YEAR';
  return view === 'month' || (view === 'list' && range === 'month') ? 'MONTH' : 'HALF_YEAR';
}

function filterOf({
  kind,
  audience,
  topic,
  status,
  partnership,
}: CalendarSearch & SharedFilter): EventFilter {
  return {
    kinds: kind && [kind],
    audiences: audience && [audience],
    topics: topic ? [topic] : undefined,
    statuses: status && [status],
    partnerships: partnership ? [partnership] : undefined,
  };
}
