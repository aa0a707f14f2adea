import { periodAround } from '../period.js';
import { dayPosition, scaleBreaks, scaleHolidays, scaleMonths, scaleWeeks } from './time-scale.js';

const autumn = periodAround('2027-09', 'HALF_YEAR');
const spring = periodAround('2027-02', 'HALF_YEAR');

describe('the scale of a half-year', () => {
  it('extends from the first day to the end of the last', () => {
    expect(dayPosition(autumn, '2027-07-01')).toBe(0);
    expect(dayPosition(autumn, '2027-12-31')).toBeCloseTo((100 * 183) / 184);
    const december = scaleMonths(autumn).at(-1);
    expect((december?.left ?? 0) + (december?.width ?? 0)).toBeCloseTo(100);
  });

  it('places days beyond the period at its edges', () => {
    expect([dayPosition(autumn, '2027-01-01'), dayPosition(autumn, '2028-03-01')]).toEqual([0, 100]);
  });

  it('lists weeks by their Mondays and marks the current week', () => {
    const weeks = scaleWeeks(autumn, '2027-10-12');
    expect([weeks[0]?.monday, weeks.at(-1)?.monday, weeks.length]).toEqual(['2027-07-05', '2027-12-27', 26]);
    expect(weeks.filter(({ isNow }) => isNow).map(({ monday }) => monday)).toEqual(['2027-10-11']);
  });

  it('combines the labels of holidays close to each other', () => {
    expect(scaleHolidays(autumn).map(({ label }) => label)).toEqual(['15.08', '1.11', '11.11', '24–26.12']);
    expect(scaleHolidays(spring).map(({ label }) => label)).toEqual([
      '1, 6.01',
      '28–29.03',
      '1, 3.05',
      '16.05',
      '27.05',
    ]);
  });

  it('has the school breaks, cut off where the period ends', () => {
    expect(scaleBreaks(spring).map(({ kind }) => kind)).toEqual(['SPRING', 'SUMMER']);
    const [summer, christmas] = scaleBreaks(autumn);
    expect([summer?.kind, summer?.left]).toEqual(['SUMMER', 0]);
    expect(summer?.width).toBeCloseTo((100 * 62) / 184);
    expect((christmas?.left ?? 0) + (christmas?.width ?? 0)).toBeCloseTo(100);
  });
});
