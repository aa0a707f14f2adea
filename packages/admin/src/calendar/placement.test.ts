import { parseEdtf } from '@partnerstwa/shared/edtf';
import { eventOn } from './event-sample.js';
import {
  dayNumbers,
  isInterval,
  monthsWithin,
  overflowSide,
  placementOf,
  sortedByHour,
} from './placement.js';
import { periodAround } from './period.js';

const dated = (edtf: string) => ({ date: parseEdtf(edtf) });
const autumn = periodAround('2016-10', 'HALF_YEAR').months;

describe('an event is placed', () => {
  it.each([
    ['2018-05-17', { kind: 'DAYS', from: '2018-05-17', to: '2018-05-17' }],
    ['2018-05-10/2018-05-12', { kind: 'DAYS', from: '2018-05-10', to: '2018-05-12' }],
    ['2018-06', { kind: 'MONTH', month: '2018-06' }],
    ['[2018-06-05,2018-06-12]', { kind: 'MONTH', month: '2018-06' }],
    ['2018-06/2018-06', { kind: 'MONTH', month: '2018-06' }],
    ['[2016-10,2016-11]', { kind: 'MONTHS', first: '2016-10', last: '2016-11' }],
    ['[2017-05-19..2018-05-24]', { kind: 'MONTHS', first: '2017-05', last: '2018-05' }],
    ['2018-24', { kind: 'MONTHS', first: '2018-12', last: '2019-02' }],
    ['2018', { kind: 'MONTHS', first: '2018-01', last: '2018-12' }],
    ['2018-05-12/..', { kind: 'MONTHS', first: '2018-05', last: null }],
    ['[..2018-05]', { kind: 'MONTHS', first: null, last: '2018-05' }],
    ['XXXX', { kind: 'MONTHS', first: null, last: null }],
  ])('as exactly as its date %s is known, and no more exactly', (edtf, placement) => {
    expect(placementOf(dated(edtf))).toEqual(placement);
  });

  it('across its possible months, within the period', () => {
    expect(monthsWithin(placementOf(dated('[2016-10,2016-11]')), autumn)).toEqual({ start: 3, end: 4 });
    expect(monthsWithin(placementOf(dated('2016-24')), autumn)).toEqual({ start: 5, end: 5 });
    expect(monthsWithin(placementOf(dated('XXXX')), autumn)).toEqual({ start: 0, end: 5 });
    expect(monthsWithin(placementOf(dated('2017-01')), autumn)).toBeNull();
    expect(monthsWithin(placementOf(dated('2016-06')), autumn)).toBeNull();
  });

  it('with the side on which it extends beyond the period', () => {
    expect(overflowSide(placementOf(dated('[2016-10,2016-11]')), autumn)).toBeNull();
    expect(overflowSide(placementOf(dated('2016-24')), autumn)).toBe('AFTER');
    expect(overflowSide(placementOf(dated('[2016-05,2016-07]')), autumn)).toBe('BEFORE');
    expect(overflowSide(placementOf(dated('2016')), autumn)).toBe('BEFORE');
    expect(overflowSide(placementOf(dated('XXXX')), autumn)).toBe('BOTH');
  });
});

describe('an interval', () => {
  it('is not a choice of months', () => {
    expect(isInterval(dated('2018-05/2018-06'))).toBe(true);
    expect(isInterval(dated('[2018-05,2018-06]'))).toBe(false);
  });
});

describe('day numbers', () => {
  it('are a single day, a range, or days with their months', () => {
    expect(dayNumbers({ from: '2018-05-07', to: '2018-05-07' })).toBe('7');
    expect(dayNumbers({ from: '2018-05-10', to: '2018-05-12' })).toBe('10–12');
    expect(dayNumbers({ from: '2018-05-30', to: '2018-06-02' })).toBe('30.05–2.06');
  });
});

describe('the order of events', () => {
  it('follows their hours within a date, with events without hours first', () => {
    const at = (id: string, edtf: string, startsAt: string | null) => ({ ...eventOn(edtf), id, startsAt });
    const events = [
      at('late', '2018-05-17', '2018-05-17T16:00:00+00:00'),
      at('early', '2018-05-17', '2018-05-17T07:00:00+00:00'),
      at('untimed', '2018-05-17', null),
      at('next day', '2018-05-18', '2018-05-18T05:00:00+00:00'),
      at('month', '2018-05', null),
    ];
    expect(sortedByHour(events).map(({ id }) => id)).toEqual([
      'month',
      'untimed',
      'early',
      'late',
      'next day',
    ]);
  });
});
