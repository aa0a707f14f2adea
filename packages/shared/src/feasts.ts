import { addDays, dayText, daysBetween, daysInMonth, isDay, weekdayOf } from './calendar-days.js';

/** The rule that gives a yearly tradition its day. Weekdays as in ISO 8601: 1 = Monday … 7 = Sunday. */
export type DateRule =
  | { kind: 'FIXED_DAY'; month: number; day: number }
  /** The n-th of that weekday in the month, 1–5, or -1 for the last. */
  | { kind: 'NTH_WEEKDAY'; month: number; weekday: number; nth: number }
  /** Days after Easter Sunday; negative before it. */
  | { kind: 'DAYS_FROM_EASTER'; days: number }
  /** The ISO 8601 week, 1–53; days of weeks 1 and 53 can fall into the neighbouring calendar year. */
  | { kind: 'ISO_WEEK'; week: number; weekday: number };

export interface Holiday {
  /** `YYYY-MM-DD` */
  day: string;
  namePl: string;
  nameEn: string;
}

/**
 * Easter Sunday (Western) of a year, as `YYYY-MM-DD`: the anonymous Gregorian computus ("A New York
 * correspondent", Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
 * @throws RangeError for a year outside 1583–2999: the Gregorian calendar begins in October 1582
 */
export function easterSunday(year: number): string {
  if (!Number.isInteger(year) || year < 1583 || year > 2999) throw new RangeError('No Gregorian Easter');
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const lunarShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - lunarShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return dayText(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/**
 * How many days after Easter Sunday of its own year a day falls; negative before it. @throws RangeError
 * unless it is a day since 1583.
 */
export function daysFromEaster(day: string): number {
  return daysBetween(easterSunday(Number(day.slice(0, 4))), day);
}

/** `since` and `until` are the first and last year in which it was a day off. */
const HOLIDAYS: { rule: DateRule; since?: number; until?: number; namePl: string; nameEn: string }[] = [
  { rule: fixed(1, 1), namePl: 'Nowy Rok', nameEn: "New Year's Day" },
  { rule: fixed(1, 6), since: 2011, namePl: 'Święto Trzech Króli', nameEn: 'Epiphany' },
  { rule: fromEaster(0), namePl: 'Wielkanoc', nameEn: 'Easter Sunday' },
  { rule: fromEaster(1), namePl: 'Poniedziałek Wielkanocny', nameEn: 'Easter Monday' },
  { rule: fixed(5, 1), namePl: 'Święto Państwowe (1 Maja)', nameEn: 'May Day' },
  { rule: fixed(5, 3), since: 1990, namePl: 'Święto Narodowe Trzeciego Maja', nameEn: 'Constitution Day' },
  { rule: fromEaster(49), namePl: 'Zesłanie Ducha Świętego (Zielone Świątki)', nameEn: 'Pentecost' },
  { rule: fromEaster(60), namePl: 'Boże Ciało', nameEn: 'Corpus Christi' },
  {
    rule: fixed(8, 15),
    since: 1989,
    namePl: 'Wniebowzięcie Najświętszej Maryi Panny',
    nameEn: 'Assumption Day',
  },
  { rule: fixed(11, 1), namePl: 'Wszystkich Świętych', nameEn: "All Saints' Day" },
  { rule: fixed(11, 11), since: 1989, namePl: 'Narodowe Święto Niepodległości', nameEn: 'Independence Day' },
  {
    // A day off in that year only, by an act of 7 November 2018.
    rule: fixed(11, 12),
    since: 2018,
    until: 2018,
    namePl: 'Setna rocznica odzyskania niepodległości',
    nameEn: 'Centenary of independence',
  },
  { rule: fixed(12, 24), since: 2025, namePl: 'Wigilia Bożego Narodzenia', nameEn: 'Christmas Eve' },
  { rule: fixed(12, 25), namePl: 'Boże Narodzenie, pierwszy dzień', nameEn: 'Christmas Day' },
  { rule: fixed(12, 26), namePl: 'Boże Narodzenie, drugi dzień', nameEn: 'Second day of Christmas' },
];

/**
 * Days off in Poland in a year, in order (act of 18 January 1951 on days off work, as amended; Christmas Eve
 * since 2025). Complete from 1990; for earlier years it omits feasts that have since been abolished.
 * @throws RangeError for a year outside 1583–2999
 */
export function polishHolidays(year: number): Holiday[] {
  return HOLIDAYS.filter(({ since, until }) => year >= (since ?? year) && year <= (until ?? year))
    .map(({ rule, namePl, nameEn }) => ({ day: dateFromRule(rule, year), namePl, nameEn }))
    .filter((holiday): holiday is Holiday => holiday.day !== null)
    .sort((a, b) => daysBetween(b.day, a.day));
}

/**
 * The day that a rule gives in a year, as `YYYY-MM-DD`; null when the year has no such day (29 February, a
 * fifth Monday, week 53).
 * @throws RangeError for a weekday outside 1–7, and for a year without a Gregorian Easter if the rule counts
 * from Easter
 */
export function dateFromRule(rule: DateRule, year: number): string | null {
  switch (rule.kind) {
    case 'FIXED_DAY':
      return dayOrNull(year, rule.month, rule.day);
    case 'NTH_WEEKDAY':
      return nthWeekday(year, rule.month, checkedWeekday(rule.weekday), rule.nth);
    case 'DAYS_FROM_EASTER':
      return addDays(easterSunday(year), rule.days);
    case 'ISO_WEEK':
      return isoWeekDay(year, rule.week, checkedWeekday(rule.weekday));
  }
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): string | null {
  const length = daysInMonth(year, month);
  if (length === 0 || (nth !== -1 && (nth < 1 || nth > 5))) return null;
  const first = 1 + ((weekday - weekdayOf(dayText(year, month, 1)) + 7) % 7);
  const last = first + 7 * Math.floor((length - first) / 7);
  return dayOrNull(year, month, nth === -1 ? last : first + 7 * (nth - 1));
}

/** ISO 8601: week 1 is the week of 4 January, and a week belongs to the year of its Thursday. */
function isoWeekDay(year: number, week: number, weekday: number): string | null {
  if (!Number.isInteger(week) || week < 1 || week > 53) return null;
  const fourth = dayText(year, 1, 4);
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
  const thursday = addDays(monday, 3);
  return thursday.startsWith(`${year}-`) ? addDays(monday, weekday - 1) : null;
}

function checkedWeekday(weekday: number): number {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) throw new RangeError('No such weekday');
  return weekday;
}

function dayOrNull(year: number, month: number, day: number): string | null {
  const text = dayText(year, month, day);
  return isDay(text) ? text : null;
}

function fixed(month: number, day: number): DateRule {
  return { kind: 'FIXED_DAY', month, day };
}

function fromEaster(days: number): DateRule {
  return { kind: 'DAYS_FROM_EASTER', days };
}
