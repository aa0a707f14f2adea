import { addDays } from '@partnerstwa/shared/calendar-days';
import { dayBeyond, dayForArrowKey, dayForPageKey } from './day-keys.js';

const MARCH = Array.from({ length: 31 }, (_, i) => addDays('2031-03-01', i));
const grid = { days: MARCH, isList: false };
const by = (key: string, from: string, { ctrlKey = false, of = grid } = {}) =>
  dayForArrowKey({ key, ctrlKey, shiftKey: false }, from, of);

describe('the day focused by a key', () => {
  it('is the next or previous day, or the same weekday of the adjacent week', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => by(key, '2031-03-12'))).toEqual([
      '2031-03-11',
      '2031-03-13',
      '2031-03-05',
      '2031-03-19',
    ]);
  });

  it('is undefined beyond the month and for other keys', () => {
    expect(by('ArrowLeft', '2031-03-01')).toBeUndefined();
    expect(by('ArrowUp', '2031-03-03')).toBeUndefined();
    expect(by('ArrowDown', '2031-03-28')).toBeUndefined();
    expect(by('Enter', '2031-03-12')).toBeUndefined();
  });

  it('is the first or last of the week within the month for Home and End; with Ctrl, of the month', () => {
    expect([by('Home', '2031-03-12'), by('End', '2031-03-12')]).toEqual(['2031-03-10', '2031-03-16']);
    expect([by('Home', '2031-03-02'), by('End', '2031-03-31')]).toEqual(['2031-03-01', '2031-03-31']);
    const ctrlKey = true;
    expect([by('Home', '2031-03-12', { ctrlKey }), by('End', '2031-03-12', { ctrlKey })]).toEqual([
      '2031-03-01',
      '2031-03-31',
    ]);
  });

  it('is the next listed day if the days are a list', () => {
    const of = { days: ['2031-03-04', '2031-03-12', '2031-03-30'], isList: true };
    expect(['ArrowUp', 'ArrowDown', 'Home', 'End'].map((key) => by(key, '2031-03-12', { of }))).toEqual([
      '2031-03-04',
      '2031-03-30',
      '2031-03-04',
      '2031-03-30',
    ]);
    expect(by('ArrowDown', '2031-03-30', { of })).toBeUndefined();
  });
});

it('arrow keys continue beyond the displayed days', () => {
  const beyond = (key: string, from: string, ctrlKey = false) =>
    dayBeyond({ key, ctrlKey, shiftKey: false }, from);
  expect([beyond('ArrowRight', '2031-03-31'), beyond('ArrowUp', '2031-03-03')]).toEqual([
    '2031-04-01',
    '2031-02-24',
  ]);
  expect([beyond('Home', '2031-03-31'), beyond('ArrowRight', '2031-03-31', true)]).toEqual([
    undefined,
    undefined,
  ]);
});

it('page keys move by a month, with Shift by a year, at most to the last day of a shorter month', () => {
  const turned = (key: string, from: string, shiftKey = false) =>
    dayForPageKey({ key, shiftKey, ctrlKey: false }, from);
  expect([turned('PageUp', '2031-03-31'), turned('PageDown', '2031-12-12')]).toEqual([
    '2031-02-28',
    '2032-01-12',
  ]);
  expect([turned('PageUp', '2032-02-29', true), turned('PageDown', '2031-03-12', true)]).toEqual([
    '2031-02-28',
    '2032-03-12',
  ]);
  expect(turned('ArrowDown', '2031-03-12')).toBeUndefined();
  expect(dayForPageKey({ key: 'PageDown', shiftKey: false, ctrlKey: true }, '2031-03-12')).toBeUndefined();
});
