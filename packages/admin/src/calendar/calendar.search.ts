import type { Audience, EventKind, EventStatus } from '../graphql/operations.js';
import { AUDIENCES, KINDS, STATUSES } from '../events/event-enums.js';
import { readOneOf, readText, type RawSearch } from '../ui/search-params.js';

/** Lanes of a half-year, a month, a year at a glance, a list. */
export const VIEWS = ['pasy', 'miesiac', 'rok', 'lista'] as const;
export type View = (typeof VIEWS)[number];

/** What the calendar's address says. What is as usual is not said: this month, the view that suits the screen. */
export interface CalendarSearch {
  readonly widok?: View;
  /** A month, `2017-09`: that which is looked at, or its half-year or year. */
  readonly od?: string;
  /** Of a list: that month alone, rather than its half-year. */
  readonly zakres?: 'miesiac';
  /** Of a list: one lane (see organisers.ts). */
  readonly pas?: string;
  readonly rodzaj?: EventKind;
  readonly odbiorcy?: Audience;
  /** The id of a topic. */
  readonly temat?: string;
  readonly stan?: EventStatus;
}

export function readCalendarSearch(raw: RawSearch): CalendarSearch {
  return {
    widok: readOneOf(raw['widok'], VIEWS),
    od: month(raw['od']),
    zakres: readOneOf(raw['zakres'], ['miesiac']),
    pas: readText(raw['pas']),
    rodzaj: readOneOf(raw['rodzaj'], KINDS),
    odbiorcy: readOneOf(raw['odbiorcy'], AUDIENCES),
    temat: readText(raw['temat']),
    stan: readOneOf(raw['stan'], STATUSES),
  };
}

/** `2017-09`, or a year, which begins in January. */
function month(raw: unknown): string | undefined {
  const [, year, ofYear = '01'] = /^([12]\d{3})(?:-(0[1-9]|1[0-2]))?$/.exec(readText(raw) ?? '') ?? [];
  return year && `${year}-${ofYear}`;
}
