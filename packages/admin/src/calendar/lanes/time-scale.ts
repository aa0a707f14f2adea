import { addDays, daysBetween, weekdayOf } from '@partnerstwa/shared/calendar-days';
import { polishHolidays, type Holiday } from '@partnerstwa/shared/feasts';
import { schoolBreaks, type SchoolBreak } from '@partnerstwa/shared/school-breaks';
import { firstDay, lastDay, type Period } from '../period.js';

/** A part of the scale, in percent of its width. */
export interface ScalePart {
  readonly left: number;
  readonly width: number;
}

export interface ScaleMonth extends ScalePart {
  readonly month: string;
}

export interface ScaleWeek {
  readonly monday: string;
  readonly left: number;
  readonly isNow: boolean;
}

/** Holidays so close together that they share a label. */
export interface ScaleHolidays {
  readonly left: number;
  /** `15.08`, `1, 3.05`, `24–26.12` */
  readonly label: string;
  readonly holidays: readonly Holiday[];
}

export interface ScaleBreak extends ScalePart {
  readonly kind: SchoolBreak['kind'];
}

/** Holidays of a month that are fewer days apart than this share a label, since two labels would overlap. */
const LABEL_DAYS = 8;

/** The start of a day within a period, in percent. Days outside the period are clamped to its edges. */
export function dayPosition({ from, to }: Period, day: string): number {
  const days = daysBetween(from, to) + 1;
  return (100 * Math.max(0, Math.min(days, daysBetween(from, day)))) / days;
}

/** From the start of day `from` to the end of day `to`. */
export function scalePart(period: Period, from: string, to: string): ScalePart {
  const left = dayPosition(period, from);
  return { left, width: dayPosition(period, addDays(to, 1)) - left };
}

export function scaleMonths(period: Period): ScaleMonth[] {
  return period.months.map((month) => ({
    month,
    ...scalePart(period, firstDay(month), lastDay(month)),
  }));
}

/** The Mondays of a period. */
export function scaleWeeks(period: Period, today: string): ScaleWeek[] {
  const weeks: ScaleWeek[] = [];
  const first = addDays(period.from, (8 - weekdayOf(period.from)) % 7);
  for (let monday = first; monday <= period.to; monday = addDays(monday, 7)) {
    const isNow = monday <= today && today < addDays(monday, 7);
    weeks.push({ monday, left: dayPosition(period, monday), isNow });
  }
  return weeks;
}

/** The public holidays of a period. */
export function scaleHolidays(period: Period): ScaleHolidays[] {
  const groups: Holiday[][] = [];
  for (const holiday of polishHolidays(Number(period.from.slice(0, 4)))) {
    if (holiday.day < period.from || holiday.day > period.to) continue;
    const group = groups.at(-1);
    if (group?.[0] && isNear(group[0].day, holiday.day)) group.push(holiday);
    else groups.push([holiday]);
  }
  return groups.map((holidays) => {
    const days = holidays.map(({ day }) => day);
    return { left: dayPosition(period, days[0] ?? period.from), label: holidayLabel(days), holidays };
  });
}

/** The school breaks of a period, or the part of them that lies in it. */
export function scaleBreaks(period: Period): ScaleBreak[] {
  return schoolBreaks(Number(period.from.slice(0, 4)))
    .filter(({ from, to }) => from <= period.to && to >= period.from)
    .map(({ kind, from, to }) => ({ kind, ...scalePart(period, from, to) }));
}

function isNear(first: string, day: string): boolean {
  return first.slice(0, 7) === day.slice(0, 7) && daysBetween(first, day) < LABEL_DAYS;
}

function holidayLabel(days: readonly string[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const number = Number(day.slice(8));
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  const numbers = runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : `${run[0]}`));
  return `${numbers.join(', ')}.${days[0]?.slice(5, 7)}`;
}
