import { isDay } from '@partnerstwa/shared/calendar-days';
import type { Audience, EventKind, EventStatus } from '../graphql/operations.js';
import { AUDIENCE_VALUES, EVENT_KIND_VALUES, EVENT_STATUS_VALUES } from '../graphql/enums.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** The timeline of a half-year, a week by the hour, a month, a year at a glance, a list. */
export const VIEWS = ['lanes', 'week', 'month', 'year', 'list'] as const;
export type View = (typeof VIEWS)[number];

/**
 * Search parameters of the calendar. Defaults are omitted: the current month, and the view that suits the
 * screen size.
 */
export interface CalendarSearch {
  readonly view?: View;
  /** The month shown, `2017-09`, or a month of the half-year or year shown. */
  readonly month?: string;
  /** A day of the week shown, in `month`. */
  readonly day?: string;
  /** Only in the list view: shows that month instead of its half-year. */
  readonly range?: 'month';
  /** Only in the list view: shows one lane (see organisers.ts). */
  readonly lane?: string;
  readonly kind?: EventKind;
  readonly audience?: Audience;
  readonly topic?: string;
  readonly status?: EventStatus;
}

export function readCalendarSearch(raw: RawSearch): CalendarSearch {
  return {
    view: readOneOf(raw['view'], VIEWS),
    month: month(raw['month']),
    day: day(raw['day']),
    range: readOneOf(raw['range'], ['month']),
    lane: readText(raw['lane']),
    kind: readOneOf(raw['kind'], EVENT_KIND_VALUES),
    audience: readOneOf(raw['audience'], AUDIENCE_VALUES),
    topic: readText(raw['topic']),
    status: readOneOf(raw['status'], EVENT_STATUS_VALUES),
  };
}

function day(raw: unknown): string | undefined {
  const text = readText(raw);
  return text !== undefined && isDay(text) ? text : undefined;
}

/** Reads `2017-09`, or a year alone, which becomes its January. */
function month(raw: unknown): string | undefined {
  const [, year, ofYear = '01'] = /^([12]\d{3})(?:-(0[1-9]|1[0-2]))?$/.exec(readText(raw) ?? '') ?? [];
  return year && `${year}-${ofYear}`;
}
