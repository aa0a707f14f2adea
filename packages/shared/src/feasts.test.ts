import fc from 'fast-check';
import { daysBetween, isDay, weekdayOf } from './calendar-days.js';
import { dateFromRule, daysFromEaster, easterSunday, polishHolidays } from './feasts.js';

const years = fc.integer({ min: 1583, max: 2999 });

test('measures the distance of an event from Easter, and applies it to another year', () => {
  expect(easterSunday(2017)).toBe('2017-04-16');
  expect(daysFromEaster('2017-04-08')).toBe(-8);
  expect(easterSunday(2018)).toBe('2018-04-01');
  expect(daysFromEaster('2018-03-22')).toBe(-10);
  expect(dateFromRule({ kind: 'DAYS_FROM_EASTER', days: -10 }, 2019)).toBe('2019-04-11');
});

test('easterSunday matches published tables', () => {
  const known = { 1818: '03-22', 1943: '04-25', 2000: '04-23', 2008: '03-23', 2015: '04-05', 2016: '03-27' };
  const later = { 2024: '03-31', 2025: '04-20', 2026: '04-05', 2038: '04-25', 2285: '03-22' };
  for (const [year, day] of Object.entries({ ...known, ...later })) {
    expect(easterSunday(Number(year))).toBe(`${year}-${day}`);
  }
});

/**
 * The ecclesiastical rule itself: the Sunday after the paschal full moon, from the epact (Clavius, as in
 * Knuth 1.3.2).
 */
function easterByEpact(year: number): string {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - solar - 10;
  let epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  const moon = 44 - epact < 21 ? 74 - epact : 44 - epact;
  const marchDay = moon + 7 - ((sunday + moon) % 7);
  const [month, day] = marchDay > 31 ? ['04', marchDay - 31] : ['03', marchDay];
  return `${year}-${month}-${String(day).padStart(2, '0')}`;
}

test('easterSunday agrees with the rule of epacts in every year from 1583 to 2999', () => {
  for (let year = 1583; year <= 2999; year += 1) {
    expect(easterSunday(year)).toBe(easterByEpact(year));
    expect(weekdayOf(easterSunday(year))).toBe(7);
  }
});

test('easterSunday rejects years before the Gregorian calendar and fractions of a year', () => {
  for (const year of [1582, 3000, 2018.5, NaN]) expect(() => easterSunday(year)).toThrow(RangeError);
});

test('polishHolidays of 2018 lists the days of the act, including the centenary of independence', () => {
  const days = polishHolidays(2018).map(({ day }) => day.slice(5));
  expect(days.join(' ')).toBe(
    '01-01 01-06 04-01 04-02 05-01 05-03 05-20 05-31 08-15 11-01 11-11 11-12 12-25 12-26',
  );
});

test('polishHolidays includes Christmas Eve since 2025 and Epiphany since 2011', () => {
  const has = (day: string) => polishHolidays(Number(day.slice(0, 4))).some((holiday) => holiday.day === day);
  expect(['2024-12-24', '2025-12-24', '2010-01-06', '2011-01-06', '2019-11-12'].map(has)).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('polishHolidays are in order, each with a name in both languages', () => {
  fc.assert(
    fc.property(years, (year) => {
      const holidays = polishHolidays(year);
      holidays.slice(1).forEach((holiday, index) => {
        expect(daysBetween(holidays[index]?.day ?? '', holiday.day)).toBeGreaterThanOrEqual(0);
      });
      expect(holidays.every(({ namePl, nameEn }) => namePl !== '' && nameEn !== '')).toBe(true);
    }),
  );
});

test('a fixed day is the same every year, and 29 February exists only in leap years', () => {
  expect(dateFromRule({ kind: 'FIXED_DAY', month: 12, day: 19 }, 2019)).toBe('2019-12-19');
  expect(dateFromRule({ kind: 'FIXED_DAY', month: 2, day: 29 }, 2020)).toBe('2020-02-29');
  expect(dateFromRule({ kind: 'FIXED_DAY', month: 2, day: 29 }, 2019)).toBeNull();
  expect(dateFromRule({ kind: 'FIXED_DAY', month: 13, day: 1 }, 2019)).toBeNull();
});

test('the n-th weekday counts from the start or the end of a month', () => {
  const inMay = (weekday: number, nth: number) =>
    dateFromRule({ kind: 'NTH_WEEKDAY', month: 5, weekday, nth }, 2018);
  expect(inMay(4, 4)).toBe('2018-05-24');
  expect(inMay(2, 1)).toBe('2018-05-01');
  expect(inMay(4, 5)).toBe('2018-05-31');
  expect(inMay(4, -1)).toBe('2018-05-31');
  expect(inMay(5, -1)).toBe('2018-05-25');
  expect(inMay(5, 5)).toBeNull();
  expect(inMay(5, 0)).toBeNull();
  expect(() => inMay(8, 1)).toThrow(RangeError);
});

test('an ISO week keeps its weekday, and week 53 exists only in some years', () => {
  const week = (year: number, number: number, weekday: number) =>
    dateFromRule({ kind: 'ISO_WEEK', week: number, weekday }, year);
  expect(week(2018, 21, 4)).toBe('2018-05-24');
  expect(week(2019, 21, 4)).toBe('2019-05-23');
  expect(week(2019, 1, 1)).toBe('2018-12-31');
  expect(week(2020, 53, 5)).toBe('2021-01-01');
  expect(week(2019, 53, 1)).toBeNull();
  expect(week(2019, 54, 1)).toBeNull();
  expect(() => week(2019, 1, 0)).toThrow(RangeError);
});

test('a rule gives an existing day with the requested weekday', () => {
  const weekdays = fc.integer({ min: 1, max: 7 });
  fc.assert(
    fc.property(
      years,
      fc.integer({ min: 1, max: 12 }),
      weekdays,
      fc.constantFrom(1, 2, 3, 4, -1),
      (...rule) => {
        const [year, month, weekday, nth] = rule;
        const day = dateFromRule({ kind: 'NTH_WEEKDAY', month, weekday, nth }, year) ?? '';
        expect([isDay(day), weekdayOf(day)]).toEqual([true, weekday]);
        expect(day.startsWith(`${year}-${String(month).padStart(2, '0')}`)).toBe(true);
      },
    ),
  );
});
