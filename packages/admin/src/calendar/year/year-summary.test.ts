import { eventOn } from '../event-sample.js';
import { JOINT, UNKNOWN } from '../organisers.js';
import { periodAround } from '../period.js';
import { summarizeYear } from './year-summary.js';

const months = periodAround('2018-01', 'YEAR').months;
const year = (...dates: string[]) =>
  summarizeYear(
    dates.map((edtf) => eventOn(edtf)),
    months,
    new Set(),
  );

describe('the summary of a year', () => {
  it('counts the events of each month, those without a day, and those of each day', () => {
    const { months: all } = year('2018-06', '2018-06', '2018-06-12', '2018-06-12', '2018-06-20');
    expect(all[5]).toMatchObject({ month: '2018-06', count: 5, withoutDay: { count: 2 } });
    expect([...(all[5]?.onDay ?? [])].map(([day, { count }]) => [day, count])).toEqual([
      ['2018-06-12', 2],
      ['2018-06-20', 1],
    ]);
    expect(all[0]?.count).toBe(0);
  });

  it('counts an event with several possible months in none of them', () => {
    const { months: all, acrossMonths } = year('[2018-10,2018-11]', '2018');
    expect(acrossMonths.map(({ title }) => title)).toEqual(['[2018-10,2018-11]', '2018']);
    expect(all.every(({ count }) => count === 0)).toBe(true);
  });

  it('counts an event of several days on each of them within the year', () => {
    const { months: all } = year('2018-05-30/2018-06-02', '2017-12-30/2018-01-02');
    expect(all.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
    expect([...(all[4]?.onDay.keys() ?? [])]).toEqual(['2018-05-30', '2018-05-31']);
    expect([...(all[5]?.onDay.keys() ?? [])]).toEqual(['2018-06-01', '2018-06-02']);
    expect([...(all[0]?.onDay.keys() ?? [])]).toEqual(['2018-01-01', '2018-01-02']);
  });

  it('lists the lanes of a day’s events without duplicates', () => {
    const actors = ['a', 'b'].map((id) => ({ actor: { __typename: 'Partnership' as const, id } }));
    const of = (...participations: { actor: { __typename: 'Partnership'; id: string } }[]) => ({
      ...eventOn('2018-06-12'),
      participations,
    });
    const [a, b] = actors;
    if (!a || !b) throw new Error('The sample is too small.');
    const { months: all } = summarizeYear([of(a), of(a), of(a, b), of()], months, new Set(['a', 'b']));
    const tally = all[5]?.onDay.get('2018-06-12');
    expect(tally?.count).toBe(4);
    expect([...(tally?.lanes ?? [])]).toEqual(['a', JOINT, UNKNOWN]);
  });
});
