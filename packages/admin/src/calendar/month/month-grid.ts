import { addDays, daysBetween, weekdayOf } from '@partnerstwa/shared/calendar-days';
import { polishHolidays, type Holiday } from '@partnerstwa/shared/feasts';
import { schoolBreaks, type SchoolBreak } from '@partnerstwa/shared/school-breaks';
import type { PlacedEvent } from '../lanes/lanes.js';
import type { CalendarEvent } from '../organisers.js';
import { firstDay, lastDay, monthOf, partsOfMonth } from '../period.js';
import { monthsWithin, placementOf } from '../placement.js';

export interface GridDay {
  readonly day: string;
  /** Whether the day belongs to the month. Other days complete the first and last week. */
  readonly isOfMonth: boolean;
  readonly holiday: Holiday | undefined;
  readonly schoolBreak: SchoolBreak | undefined;
  readonly events: readonly PlacedEvent[];
}

export interface MonthGrid {
  /** Each from Monday to Sunday. */
  readonly weeks: readonly (readonly GridDay[])[];
  /** Events of this month whose day is not known. */
  readonly tray: readonly PlacedEvent[];
  /** Events that may fall in this month or in another. */
  readonly uncertain: readonly PlacedEvent[];
}

/** Arranges a month in weeks of seven days. An event over several days appears on each of them. */
export function monthGrid(month: string, events: readonly CalendarEvent[]): MonthGrid {
  const byDay = new Map<string, PlacedEvent[]>();
  const tray: PlacedEvent[] = [];
  const uncertain: PlacedEvent[] = [];
  for (const event of events) {
    const placement = placementOf(event);
    if (!monthsWithin(placement, [month])) continue;
    const placed = { event, placement };
    if (placement.kind === 'MONTH') tray.push(placed);
    else if (placement.kind === 'MONTHS') uncertain.push(placed);
    else for (const day of daysWithin(placement, month)) appendTo(byDay, day, placed);
  }
  return { weeks: weeksOf(month, (day) => byDay.get(day) ?? []), tray, uncertain };
}

function appendTo<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function daysWithin({ from, to }: { readonly from: string; readonly to: string }, month: string): string[] {
  const days: string[] = [];
  const end = to < lastDay(month) ? to : lastDay(month);
  for (let day = from > firstDay(month) ? from : firstDay(month); day <= end; day = addDays(day, 1))
    days.push(day);
  return days;
}

function weeksOf(month: string, eventsOn: (day: string) => readonly PlacedEvent[]): GridDay[][] {
  const first = firstDay(month);
  const start = addDays(first, 1 - weekdayOf(first));
  const weeks: GridDay[][] = [];
  for (let monday = start; monday <= lastDay(month); monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, i) => {
        const day = addDays(monday, i);
        const isOfMonth = monthOf(day) === month;
        return { day, isOfMonth, ...daysOff(day), events: isOfMonth ? eventsOn(day) : [] };
      }),
    );
  }
  return weeks;
}

/** The name of a holiday without an addition after a comma or in brackets, such as „pierwszy dzień”. */
export function holidayName({ namePl, nameEn }: Holiday, language: 'pl' | 'en'): string {
  return (language === 'pl' ? namePl : nameEn).replace(/[,(].*/, '').trim();
}

/** The public holidays of a year, by day. */
export function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  return new Map(polishHolidays(year).map((holiday) => [holiday.day, holiday]));
}

/** The holiday and the school break on a day. */
export function daysOff(day: string): Pick<GridDay, 'holiday' | 'schoolBreak'> {
  const { year } = partsOfMonth(day);
  return {
    holiday: holidaysOf(year).get(day),
    schoolBreak: schoolBreaks(year).find(({ from, to }) => from <= day && day <= to),
  };
}

/** The ISO 8601 number of a week: a week belongs to the year of its Thursday. */
export function weekNumber(monday: string): number {
  const thursday = addDays(monday, 3);
  return 1 + Math.floor(daysBetween(firstDay(`${thursday.slice(0, 4)}-01`), thursday) / 7);
}
