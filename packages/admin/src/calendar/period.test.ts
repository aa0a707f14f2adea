import { addMonths, monthsBetween, adjacentPeriod, periodAround, sameDayIn, weekAround } from './period.js';

describe('a period', () => {
  it('is the half-year around a month', () => {
    const { from, to, months } = periodAround('2017-09', 'HALF_YEAR');
    expect([from, to]).toEqual(['2017-07-01', '2017-12-31']);
    expect(months).toEqual(['2017-07', '2017-08', '2017-09', '2017-10', '2017-11', '2017-12']);
  });

  it('ends on the last day of its last month, also in leap years', () => {
    expect(periodAround('2016-02', 'MONTH').to).toBe('2016-02-29');
    expect(periodAround('2017-02', 'MONTH').to).toBe('2017-02-28');
    expect(periodAround('2018-06', 'YEAR')).toMatchObject({ from: '2018-01-01', to: '2018-12-31' });
  });

  it('is adjacent to periods of the same length, also across years', () => {
    expect(adjacentPeriod(periodAround('2017-09', 'HALF_YEAR'), 1).from).toBe('2018-01-01');
    expect(adjacentPeriod(periodAround('2018-01', 'MONTH'), -1).from).toBe('2017-12-01');
    expect(adjacentPeriod(periodAround('2018-05', 'YEAR'), -1).from).toBe('2017-01-01');
  });

  it('can be a week, which may be in two months', () => {
    expect(weekAround('2018-10-04')).toMatchObject({
      from: '2018-10-01',
      to: '2018-10-07',
      months: ['2018-10'],
    });
    const week = weekAround('2018-12-31');
    expect([week.from, week.months]).toEqual(['2018-12-31', ['2018-12', '2019-01']]);
    expect(adjacentPeriod(week, -1)).toMatchObject({ from: '2018-12-24', to: '2018-12-30' });
  });
});

describe('months', () => {
  it('are added and counted across years', () => {
    expect(addMonths('2018-11', 3)).toBe('2019-02');
    expect(monthsBetween('2018-11', '2019-02')).toBe(3);
  });

  it('keep the day of another month, or use their last day if they are shorter', () => {
    expect(sameDayIn('2018-06', '2018-05-17')).toBe('2018-06-17');
    expect(sameDayIn('2018-02', '2018-05-31')).toBe('2018-02-28');
  });
});
