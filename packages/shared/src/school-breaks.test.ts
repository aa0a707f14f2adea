import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from './calendar-days.js';
import { polishHolidays } from './feasts.js';
import { schoolBreaks, type SchoolBreak } from './school-breaks.js';

const breakOf = (year: number, kind: SchoolBreak['kind']) => {
  const found = schoolBreaks(year).find((each) => each.kind === kind);
  return found && [found.from.slice(5), found.to.slice(5)];
};

test.each([
  [2013, '06-29'],
  [2014, '06-28'],
  [2015, '06-27'],
  [2016, '06-25'],
  [2017, '06-24'],
  [2018, '06-23'],
  [2025, '06-28'],
  [2026, '06-27'],
])('the summer holidays of %i begin on %s, after the last Friday of lessons', (year, from) => {
  expect(breakOf(year, 'SUMMER')).toEqual([from, '08-31']);
});

test.each([
  [2011, '06-23'],
  [2019, '06-20'],
])('lessons end on a Wednesday in %i, where the Friday follows Corpus Christi', (year, from) => {
  expect(breakOf(year, 'SUMMER')?.[0]).toBe(from);
});

test('the Christmas break begins on 23 December, or on Monday the 22nd', () => {
  expect([2014, 2018, 2025, 2026].map((year) => breakOf(year, 'CHRISTMAS')?.[0])).toEqual([
    '12-22',
    '12-23',
    '12-22',
    '12-23',
  ]);
});

test('the spring break lasts from Thursday before Easter to Tuesday after it', () => {
  expect(breakOf(2026, 'SPRING')).toEqual(['04-02', '04-07']);
  expect(breakOf(2018, 'SPRING')).toEqual(['03-29', '04-03']);
});

test('before 2002 no break is known', () => {
  expect(schoolBreaks(2001)).toEqual([]);
});

test('breaks are in order and apart, include Easter and Christmas, and summer begins after a day of lessons', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2017, max: 2999 }), (year) => {
      const breaks = schoolBreaks(year);
      for (const [i, { from, to }] of breaks.entries()) {
        expect(daysBetween(from, to)).toBeGreaterThan(0);
        const next = breaks[i + 1];
        if (next) expect(daysBetween(to, next.from)).toBeGreaterThan(1);
      }
      const off = polishHolidays(year).filter(({ nameEn }) => /Easter|Christmas/.test(nameEn));
      for (const { day } of off) expect(breaks.some(({ from, to }) => from <= day && day <= to)).toBe(true);
      const last = addDays(breaks[1]?.from ?? '', -1);
      expect([3, 5]).toContain(weekdayOf(last));
      expect(polishHolidays(year).some(({ day }) => day === last)).toBe(false);
    }),
  );
});
