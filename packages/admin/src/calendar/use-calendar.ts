import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { EventFilter } from '../graphql/operations.js';
import type { CalendarSearch, View } from './calendar.search.js';
import { monthOf, periodAround, type Period, type Span } from './period.js';

export const calendarRoute = getRouteApi('/kalendarz');

/** What the address says is looked at. */
export interface LookedAt {
  readonly view: View;
  readonly month: string;
  readonly period: Period;
  readonly filter: EventFilter;
  readonly today: string;
}

/** Too narrow for six columns side by side: as everywhere in the app. */
const PHONE = '(max-width: 47.99em)';

export function useLookedAt(): LookedAt {
  const search = calendarRoute.useSearch();
  const { widok, od, zakres } = search;
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false }) ?? false;
  const today = warsawDay(new Date());
  const view = widok ?? (isPhone ? 'lista' : 'pasy');
  const month = od ?? monthOf(today);
  const span = spanOf(view, zakres);
  const period = useMemo(() => periodAround(month, span), [month, span]);
  const filter = useFilter(search);
  return { view, month, period, filter, today };
}

function spanOf(view: View, range: CalendarSearch['zakres']): Span {
  if (view === 'rok') return 'YEAR';
  return view === 'miesiac' || (view === 'lista' && range === 'miesiac') ? 'MONTH' : 'HALF_YEAR';
}

function useFilter({
  rodzaj,
  odbiorcy,
  temat,
  stan,
  partnerstwo,
}: CalendarSearch & { readonly partnerstwo?: string }): EventFilter {
  return useMemo(
    () => ({
      kinds: rodzaj && [rodzaj],
      audiences: odbiorcy && [odbiorcy],
      topics: temat ? [temat] : undefined,
      statuses: stan && [stan],
      partnerships: partnerstwo ? [partnerstwo] : undefined,
    }),
    [rodzaj, odbiorcy, temat, stan, partnerstwo],
  );
}
