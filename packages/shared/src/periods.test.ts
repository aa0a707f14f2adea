import fc from 'fast-check';
import { addDays } from './calendar-days.js';
import { parseEdtf } from './edtf.js';
import { isReversed, maySayTheSame, mustOverlap, type Period } from './periods.js';

const period = (text: string): Period => {
  const [from = '', to = ''] = text.split(' – ');
  return { from: from || null, to: to || null };
};

describe('a period', () => {
  it.each([
    ['2020 – 2019', true],
    ['2020-06 – 2020-05-31', true],
    ['2020 – 2020-01-01', false],
    ['2020-12-31 – 2020', false],
    ['[2019,2021] – 2020', false],
    ['2020 – ..', false],
    ['2020 – XXXX', false],
    ['2020 – ', false],
    [' – 2019', false],
  ])('“%s” certainly ends before it begins: %s', (text, reversed) => {
    expect(isReversed(period(text))).toBe(reversed);
  });
});

describe('two periods', () => {
  it.each([
    [' – 2018', '2018-12 – ', false],
    ['2010 – 2018', '2018-12 – 2020', false],
    ['2010 – 2018-06-12', '2018-06-12 – ', false],
    ['2010 – 2018-06-13', '2018-06-12 – 2020', true],
    ['2010 – 2018', '2018 – 2020', false],
    ['2010 – 2018', '2017 – 2020', true],
    ['2010 – ..', '2020 – ', true],
    [' – ..', ' – ..', true],
    [' – ..', '2010 – 2012', false],
    ['2010 – ', '2020 – ', false],
    ['2018 – 2018', '2017-01-01 – 2019-12-31', true],
    [' – ', ' – ', false],
    ['XXXX – XXXX', '2010 – ..', false],
  ])('“%s” and “%s” must overlap: %s', (a, b, overlap) => {
    expect(mustOverlap(period(a), period(b))).toBe(overlap);
    expect(mustOverlap(period(b), period(a))).toBe(overlap);
  });

  it.each([
    [' – ', ' – ', true],
    [' – ', '2017 – ', true],
    ['2018 – ', '2018-12 – ', true],
    ['2018 – ', '2019 – ', false],
    [' – 2018', '2018-12 – ', false],
    ['2015 – 2018', ' – 2018', true],
  ])('“%s” and “%s” may say the same: %s', (a, b, same) => {
    expect(maySayTheSame(period(a), period(b))).toBe(same);
    expect(maySayTheSame(period(b), period(a))).toBe(same);
  });

  it('must overlap exactly if no choice of their possible days keeps them apart', () => {
    const point = fc.constantFrom(
      '2018-01-02',
      '2018-01-04',
      '[2018-01-01..2018-01-03]',
      '[2018-01-03..2018-01-06]',
    );
    const any = fc.record({ from: point, to: point }).filter((each) => choices(each).length > 0);
    fc.assert(
      fc.property(any, any, (a, b) => {
        const apart = choices(a).some(([aFrom, aTo]) =>
          choices(b).some(([bFrom, bTo]) => aTo <= bFrom || bTo <= aFrom),
        );
        expect(mustOverlap(a, b)).toBe(!apart);
      }),
    );
  });
});

/** All pairs of days that a period can begin and end on. */
function choices({ from, to }: { readonly from: string; readonly to: string }): [string, string][] {
  return daysOf(from).flatMap((first) =>
    daysOf(to).flatMap((last): [string, string][] => (first <= last ? [[first, last]] : [])),
  );
}

function daysOf(edtf: string): string[] {
  const { earliest, latest } = parseEdtf(edtf);
  const days: string[] = [];
  for (let day = earliest ?? ''; day <= (latest ?? ''); day = addDays(day, 1)) days.push(day);
  return days;
}
