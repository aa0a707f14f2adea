import { addDays, dayText, weekdayOf } from './calendar-days.js';
import { easterSunday } from './feasts.js';

/** Days without lessons in all of Poland, from the first to the last as `YYYY-MM-DD`. */
export interface SchoolBreak {
  kind: 'SPRING' | 'SUMMER' | 'CHRISTMAS';
  from: string;
  to: string;
}

/**
 * The breaks of a calendar year that the regulations on the organisation of the school year fix (18 April 2002; 11 August
 * 2017, Journal of Laws 2017, item 1603), in order. Winter holidays are not among them: the minister announces them for each
 * region. Years before 2002 have none here.
 * @throws RangeError for a year after 2999
 */
export function schoolBreaks(year: number): SchoolBreak[] {
  if (year < 2002) return [];
  const easter = easterSunday(year);
  return [
    { kind: 'SPRING', from: addDays(easter, -3), to: addDays(easter, 2) },
    { kind: 'SUMMER', from: addDays(lastSchoolDay(year), 1), to: dayText(year, 8, 31) },
    { kind: 'CHRISTMAS', from: dayText(year, 12, startsOnMonday(year) ? 22 : 23), to: dayText(year, 12, 31) },
  ];
}

/**
 * The first Friday after 20 June; before 2017 the last Friday of June. It is the Wednesday before if that Friday follows
 * Corpus Christi.
 */
function lastSchoolDay(year: number): string {
  const earliest = dayText(year, 6, year < 2017 ? 24 : 21);
  const friday = addDays(earliest, (5 - weekdayOf(earliest) + 7) % 7);
  const corpusChristi = addDays(easterSunday(year), 60);
  return addDays(friday, -1) === corpusChristi ? addDays(friday, -2) : friday;
}

/** The break begins a day earlier if only a Monday would be left of the week. */
function startsOnMonday(year: number): boolean {
  return weekdayOf(dayText(year, 12, 22)) === 1;
}
