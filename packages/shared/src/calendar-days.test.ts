import fc from 'fast-check';
import { addDays, daysBetween, daysInMonth, isDay, warsawDay, weekdayOf } from './calendar-days.js';

const day = fc
  .date({
    min: new Date('1000-01-01T00:00:00Z'),
    max: new Date('2999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test('isDay accepts only existing days, written as YYYY-MM-DD', () => {
  for (const real of ['2018-05-24', '2016-02-29', '2000-02-29', '1000-01-01', '2999-12-31']) {
    expect([real, isDay(real)]).toEqual([real, true]);
  }
  const none = [
    '2018-02-29',
    '1900-02-29',
    '2018-02-30',
    '2018-04-31',
    '2018-13-01',
    '2018-00-10',
    '2018-01-00',
  ];
  const odd = [
    '0999-12-31',
    '3000-01-01',
    '2018-5-24',
    '2018-05-24T00:00',
    ' 2018-05-24',
    '2018-05-24\n',
    '',
  ];
  for (const text of [...none, ...odd]) expect([text, isDay(text)]).toEqual([text, false]);
});

test('isDay accepts every day that Date produces', () => {
  fc.assert(fc.property(day, (text) => isDay(text)));
});

test('addDays and daysBetween are inverses', () => {
  fc.assert(fc.property(day, day, (a, b) => addDays(a, daysBetween(a, b)) === b));
});

test('addDays crosses the change to summer time and the end of February', () => {
  expect(addDays('2018-03-24', 1)).toBe('2018-03-25');
  expect(addDays('2018-03-25', 1)).toBe('2018-03-26');
  expect(addDays('2016-02-28', 1)).toBe('2016-02-29');
  expect(addDays('2018-01-01', -1)).toBe('2017-12-31');
});

test('addDays and daysBetween reject text that is not a day and numbers that are not whole', () => {
  expect(() => addDays('2018-02-30', 1)).toThrow(RangeError);
  expect(() => addDays('2018-05-24', 0.5)).toThrow(RangeError);
  expect(() => addDays('2018-05-24', Infinity)).toThrow(RangeError);
  expect(() => addDays('1000-01-01', -1)).toThrow(RangeError);
  expect(() => daysBetween('2018-05-24', 'today')).toThrow(RangeError);
});

test('weekdayOf numbers weekdays as ISO 8601 does', () => {
  expect(weekdayOf('1970-01-01')).toBe(4);
  expect(weekdayOf('2018-05-24')).toBe(4);
  expect(weekdayOf('2017-04-16')).toBe(7);
  fc.assert(
    fc.property(
      day,
      (text) => weekdayOf(text) === new Date(`${text}T00:00:00Z`).getUTCDay() || weekdayOf(text) === 7,
    ),
  );
});

test('daysInMonth gives 0 for a month that does not exist', () => {
  expect([0, 13, 1.5].map((month) => daysInMonth(2018, month))).toEqual([0, 0, 0]);
});

test('warsawDay is ahead of the UTC day shortly before midnight, in winter and in summer', () => {
  expect(warsawDay(new Date('2018-12-31T22:59:59Z'))).toBe('2018-12-31');
  expect(warsawDay(new Date('2018-12-31T23:00:00Z'))).toBe('2019-01-01');
  expect(warsawDay(new Date('2018-06-30T21:59:59Z'))).toBe('2018-06-30');
  expect(warsawDay(new Date('2018-06-30T22:00:00Z'))).toBe('2018-07-01');
});
