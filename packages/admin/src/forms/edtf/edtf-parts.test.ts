import { toEdtf, toParts } from './edtf-parts.js';

describe('the parts of a typed date', () => {
  const dates = [
    ['2018-05-24', 'DAY'],
    ['2018-06', 'MONTH'],
    ['2018-21', 'SEASON'],
    ['2015', 'YEAR'],
    ['[2016-10,2016-11]', 'ONE_OF'],
    ['[2017-05-19..2018-05-24]', 'ONE_OF'],
    ['2018-05/2018-06', 'INTERVAL'],
    ['2011/..', 'INTERVAL'],
    ['..', 'OPEN'],
    ['2018-03-22~', 'OTHER'],
    ['[2016-01,2016-03,2016-05]', 'OTHER'],
    ['[..2018-05]', 'OTHER'],
  ] as const;
  it.each(dates)('%s is typed as %s and converts back to the same text', (edtf, way) => {
    const parts = toParts(edtf);
    expect(parts.kind).toBe(way);
    expect(toEdtf(parts)).toEqual({ edtf });
  });

  it('are empty for a missing or unknown date', () => {
    expect(toEdtf(toParts(null))).toEqual({ edtf: null });
    expect(toParts('XXXX').kind).toBe('NONE');
  });

  it('are incomplete until everything is typed, and wrong if there is no such date', () => {
    expect(toEdtf({ kind: 'MONTH', from: '', to: '' })).toBe('incomplete');
    expect(toEdtf({ kind: 'ONE_OF', from: '2016-10', to: '' })).toBe('incomplete');
    expect(toEdtf({ kind: 'DAY', from: '2018-02-30', to: '' })).toBe('wrong');
    expect(toEdtf({ kind: 'INTERVAL', from: '2018-06', to: '2018-05' })).toBe('wrong');
  });

  it('of two neighbouring months become a choice of two; of months further apart, a range', () => {
    expect(toEdtf({ kind: 'ONE_OF', from: '2016-12', to: '2017-01' })).toEqual({ edtf: '[2016-12,2017-01]' });
    expect(toEdtf({ kind: 'ONE_OF', from: '2016-10', to: '2016-12' })).toEqual({
      edtf: '[2016-10..2016-12]',
    });
  });
});
