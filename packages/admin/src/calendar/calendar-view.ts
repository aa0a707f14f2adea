import type { EventFilter } from '../graphql/operations.js';
import { chosenPartnerships, partnershipsArgument } from '../partnerships/filter/chosen-partnerships.js';
import type { CalendarSearch, View } from './calendar.search.js';
import { firstDay, monthOf, periodAround, weekAround, type Period } from './period.js';

/** The part of the calendar's state that follows from the address. */
export interface CalendarView {
  readonly view: View;
  readonly month: string;
  readonly period: Period;
  readonly filter: EventFilter;
  /** Ids of the partnerships in the filter; empty means all. */
  readonly partnerships: readonly string[];
  /** Only in the list view: the lane to which the list is limited. */
  readonly lane: string | undefined;
  readonly isOneMonth: boolean;
  readonly today: string;
}

interface SharedFilter {
  readonly partnership?: string | undefined;
}

/** Reads the calendar's state from the address. */
export function readView(
  search: CalendarSearch & SharedFilter,
  isPhone: boolean,
  today: string,
): CalendarView {
  const { range, lane, partnership } = search;
  const view = search.view ?? (isPhone ? 'list' : 'lanes');
  const month = search.month ?? monthOf(today);
  return {
    view,
    month,
    period: periodOf(view, month, { range, day: search.day, today }),
    filter: filterOf(search),
    partnerships: chosenPartnerships(partnership),
    lane: view === 'list' ? lane : undefined,
    isOneMonth: view === 'list' && range !== undefined,
    today,
  };
}

function periodOf(
  view: View,
  month: string,
  { range, day, today }: Pick<CalendarSearch, 'range' | 'day'> & { readonly today: string },
): Period {
  if (view === 'week')
    return weekAround(
      [day, today].find((each) => each !== undefined && monthOf(each) === month) ?? firstDay(month),
    );
  if (view === 'year') return periodAround(month, 'YEAR');
  return periodAround(month, view === 'month' || (view === 'list' && range) ? 'MONTH' : 'HALF_YEAR');
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
    partnerships: partnershipsArgument(partnership),
  };
}
