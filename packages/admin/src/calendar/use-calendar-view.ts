import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { EventFilter } from '../graphql/operations.js';
import type { CalendarSearch, View } from './calendar.search.js';
import { monthOf, periodAround, type Period, type Span } from './period.js';

export const calendarRoute = getRouteApi('/kalendarz');

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
  readonly partnerstwo?: string;
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
  const { widok, od, zakres, pas, partnerstwo } = search;
  const view = widok ?? (isPhone ? 'lista' : 'pasy');
  const month = od ?? monthOf(today);
  return {
    view,
    month,
    period: periodAround(month, spanOf(view, zakres)),
    filter: filterOf(search),
    partnership: partnerstwo,
    lane: view === 'lista' ? pas : undefined,
    isOneMonth: view === 'lista' && zakres !== undefined,
    today,
  };
}

function spanOf(view: View, range: CalendarSearch['zakres']): Span {
  if (view === 'rok') return 'YEAR';
  return view === 'miesiac' || (view === 'lista' && range === 'miesiac') ? 'MONTH' : 'HALF_YEAR';
}

function filterOf({
  rodzaj,
  odbiorcy,
  temat,
  stan,
  partnerstwo,
}: CalendarSearch & SharedFilter): EventFilter {
  return {
    kinds: rodzaj && [rodzaj],
    audiences: odbiorcy && [odbiorcy],
    topics: temat ? [temat] : undefined,
    statuses: stan && [stan],
    partnerships: partnerstwo ? [partnerstwo] : undefined,
  };
}
