import { startingAt, clockTime, endingAt, lastingFor, onDay, type Hours } from './event-hours.js';

const NONE: Hours = { startsAt: null, endsAt: null, durationMinutes: null };
const summer = '2018-05-24';
const winter = '2018-12-18';
const shown = ({ startsAt, endsAt, durationMinutes }: Hours) => [
  clockTime(startsAt),
  clockTime(endsAt),
  durationMinutes,
];

test('a beginning and an end by Warsaw’s clock give the duration, in summer as in winter', () => {
  const inSummer = endingAt(startingAt(NONE, summer, '16:00'), summer, '19:00');
  expect(inSummer).toEqual({
    startsAt: '2018-05-24T14:00:00.000Z',
    endsAt: '2018-05-24T17:00:00.000Z',
    durationMinutes: 180,
  });
  const inWinter = endingAt(startingAt(NONE, winter, '16:00'), winter, '17:30');
  expect(inWinter).toEqual({
    startsAt: '2018-12-18T15:00:00.000Z',
    endsAt: '2018-12-18T16:30:00.000Z',
    durationMinutes: 90,
  });
});

test('a beginning and a duration give the end', () => {
  expect(shown(lastingFor(startingAt(NONE, summer, '16:00'), 180))).toEqual(['16:00', '19:00', 180]);
  expect(shown(startingAt(lastingFor(NONE, 180), summer, '10:00'))).toEqual(['10:00', '13:00', 180]);
});

test('begun later, it lasts as long', () => {
  const known = endingAt(startingAt(NONE, summer, '16:00'), summer, '19:00');
  expect(shown(startingAt(known, summer, '17:00'))).toEqual(['17:00', '20:00', 180]);
});

test('a duration alone stays, whatever is not known beside it', () => {
  expect(lastingFor(NONE, 180)).toEqual({ ...NONE, durationMinutes: 180 });
  const known = lastingFor(startingAt(NONE, summer, '16:00'), 180);
  expect(startingAt(known, summer, '').durationMinutes).toBe(180);
  expect(startingAt(known, summer, '').startsAt).toBeNull();
});

test('without an end there is no duration, and without a duration no end', () => {
  const known = endingAt(startingAt(NONE, summer, '16:00'), summer, '19:00');
  expect(shown(endingAt(known, summer, ''))).toEqual(['16:00', '', null]);
  expect(shown(lastingFor(known, null))).toEqual(['16:00', '', null]);
});

test('an end before the beginning stays as typed, for the API to refuse', () => {
  expect(shown(endingAt(startingAt(NONE, summer, '16:00'), summer, '15:00'))).toEqual([
    '16:00',
    '15:00',
    null,
  ]);
});

test('moved from summer to winter it keeps its time by the clock, not its distance from UTC', () => {
  const known = endingAt(startingAt(NONE, summer, '16:00'), summer, '19:00');
  const moved = onDay(known, winter);
  expect(shown(moved)).toEqual(['16:00', '19:00', 180]);
  expect(moved.startsAt).toBe('2018-12-18T15:00:00.000Z');
});

test('moved to what is no single day it has no hours, and keeps how long it lasts', () => {
  const known = endingAt(startingAt(NONE, summer, '16:00'), summer, '19:00');
  expect(onDay(known, null)).toEqual({ ...NONE, durationMinutes: 180 });
});

test('over the night of the change the duration is real time', () => {
  const known = endingAt(startingAt(NONE, '2018-10-28', '01:00'), '2018-10-28', '04:00');
  expect(shown(known)).toEqual(['01:00', '04:00', 240]);
});
