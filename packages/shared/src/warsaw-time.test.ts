import fc from 'fast-check';
import { minutesAfter, minutesBetween, warsawClock, warsawInstant } from './warsaw-time.js';

test('the clock in Warsaw is one hour ahead of UTC in winter and two in summer', () => {
  expect(warsawInstant('2018-12-18', '16:00')).toBe('2018-12-18T15:00:00.000Z');
  expect(warsawInstant('2018-05-24', '16:00')).toBe('2018-05-24T14:00:00.000Z');
  expect(warsawClock('2018-12-18T15:00:00.000Z')).toEqual({ day: '2018-12-18', time: '16:00' });
  expect(warsawClock('2018-05-24T14:00:00Z')).toEqual({ day: '2018-05-24', time: '16:00' });
});

test('midnight belongs to the day that begins then', () => {
  expect(warsawInstant('2018-05-24', '00:00')).toBe('2018-05-23T22:00:00.000Z');
  expect(warsawClock('2018-05-23T22:00:00.000Z')).toEqual({ day: '2018-05-24', time: '00:00' });
});

test('converts each hour on the days when the clock changes', () => {
  expect(warsawInstant('2018-03-25', '01:59')).toBe('2018-03-25T00:59:00.000Z');
  expect(warsawInstant('2018-03-25', '03:00')).toBe('2018-03-25T01:00:00.000Z');
  expect(warsawInstant('2018-10-28', '01:59')).toBe('2018-10-27T23:59:00.000Z');
  expect(warsawInstant('2018-10-28', '03:00')).toBe('2018-10-28T02:00:00.000Z');
});

test('a repeated hour is the first of the two, and a skipped hour is the hour after', () => {
  expect(warsawInstant('2018-10-28', '02:30')).toBe('2018-10-28T00:30:00.000Z');
  expect(warsawInstant('2018-03-25', '02:30')).toBe('2018-03-25T01:30:00.000Z');
  expect(warsawClock('2018-03-25T01:30:00.000Z').time).toBe('03:30');
});

test('text that is not a day and a time has no instant', () => {
  for (const time of ['', '24:00', '9:30', '12:60', 'noon', '12:00:00'])
    expect(warsawInstant('2018-05-24', time)).toBeNull();
  expect(warsawInstant('', '12:00')).toBeNull();
  expect(warsawInstant('2018-02', '12:00')).toBeNull();
});

test('the clock time of any instant converts back to it, or to the same clock time an hour earlier', () => {
  const minute = fc.integer({ min: Date.UTC(1980, 0) / 60_000, max: Date.UTC(2037, 11) / 60_000 });
  fc.assert(
    fc.property(minute, (at) => {
      const instant = new Date(at * 60_000).toISOString();
      const { day, time } = warsawClock(instant);
      const back = warsawInstant(day, time) ?? '';
      expect([0, 60]).toContain(minutesBetween(back, instant));
      expect(warsawClock(back)).toEqual({ day, time });
    }),
  );
});

test('counts elapsed minutes: a night when the clock changes is shorter or longer', () => {
  const evening = warsawInstant('2018-03-24', '22:00') ?? '';
  const morning = warsawInstant('2018-03-25', '06:00') ?? '';
  expect(minutesBetween(evening, morning)).toBe(7 * 60);
  expect(warsawClock(minutesAfter(evening, 7 * 60)).time).toBe('06:00');
});
