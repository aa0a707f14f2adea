import { eventOn } from '../event-sample.js';
import { periodAround } from '../period.js';
import { summarizeYear } from './year-summary.js';

const year = (...dates: string[]) =>
  summarizeYear(
    dates.map((edtf) => eventOn(edtf)),
    periodAround('2018-01', 'YEAR').months,
  );

describe('a year', () => {
  it('counts a month with and without a day, and each day', () => {
    const { months } = year('2018-06', '2018-06', '2018-06-12', '2018-06-12', '2018-06-20');
    expect(months[5]).toMatchObject({ month: '2018-06', count: 5, withoutDay: 2 });
    expect([...(months[5]?.onDay ?? [])]).toEqual([
      ['2018-06-12', 2],
      ['2018-06-20', 1],
    ]);
    expect(months[0]?.count).toBe(0);
  });

  it('counts in no month what can be in several', () => {
    const { months, acrossMonths } = year('[2018-10,2018-11]', '2018');
    expect(acrossMonths.map(({ title }) => title)).toEqual(['[2018-10,2018-11]', '2018']);
    expect(months.every(({ count }) => count === 0)).toBe(true);
  });

  it('counts what lasts once, where it begins; what began before, in January and on no day', () => {
    const { months } = year('2018-05-30/2018-06-02', '2017-12-30/2018-01-02');
    expect(months.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect([...(months[4]?.onDay.keys() ?? [])]).toEqual(['2018-05-30']);
    expect(months[0]?.onDay.size).toBe(0);
  });
});
