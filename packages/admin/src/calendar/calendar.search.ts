import { isDay } from '@partnerstwa/shared/calendar-days';
import type { Audience, EventKind, EventStatus } from '../graphql/operations.js';
import { AUDIENCE_VALUES, EVENT_KIND_VALUES, EVENT_STATUS_VALUES } from '../graphql/enums.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** Lanes of a half-year, a week by hours, a month, a year at a glance, a list. */
export const VIEWS = ['lanes', 'week', 'month', 'year', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** What the calendar's address says. What is as usual is not said: this month, the view that suits the screen. */
export interface CalendarSearch {
  readonly view?: View;
  /** A month, `2017-09`: that which is looked at, or its half-year or year. */
  readonly month?: string;
  /** A day of the week that is looked at, in that month. */
  readonly day?: string;
  /** Of a list: that month alone, rather than its half-year. */
  readonly range?: 'month';
  /** Of a list: one lane (see organisers.ts). */
  readonly lane?: string;
  readonly kind?: EventKind;
  readonly audience?: Audience;
  /** The id of a topic. */
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

/** `2017-09`, or a year, which begins in January. */
function month(raw: unknown): string | undefined {
  const [, year, ofYear = '01'] = /^([12]\d{3})(?:-(0[1-9]|1[0-2]))?$/.exec(readText(raw) ?? '') ?? [];
  return year && `${year}-${ofYear}`;
}
