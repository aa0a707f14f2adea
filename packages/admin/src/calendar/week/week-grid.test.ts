import { eventOn } from '../event-sample.js';
import { weekAround } from '../period.js';
import { weekGrid } from './week-grid.js';

const week = weekAround('2027-10-13');
const at = (edtf: string, startsAt: string, endsAt: string | null = null) => ({
  ...eventOn(edtf),
  id: startsAt,
  startsAt,
  endsAt,
});
const grid = (...events: Parameters<typeof weekGrid>[1]) => weekGrid(week, events);
const timed = (...events: Parameters<typeof weekGrid>[1]) =>
  grid(...events).days.flatMap((day) =>
    day.timed.map(({ from, to, column, columns }) => [day.day, from, to, column, columns]),
  );

describe('the grid of a week', () => {
  it('has seven days from Monday, and marks holidays', () => {
    const { days } = weekGrid(weekAround('2027-11-11'), []);
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2027-11-08', '2027-11-14']);
    expect(days.filter(({ holiday }) => holiday).map(({ day }) => day)).toEqual(['2027-11-11']);
  });

  it('places an event at its hours in Warsaw, one hour long if it has no end', () => {
    expect(
      timed(
        at('2027-10-12', '2027-10-12T15:00:00Z', '2027-10-12T16:30:00Z'),
        at('2027-10-13', '2027-10-13T08:00:00Z'),
      ),
    ).toEqual([
      ['2027-10-12', 17, 18.5, 0, 1],
      ['2027-10-13', 10, 11, 0, 1],
    ]);
  });

  it('places overlapping events side by side, and reuses columns', () => {
    expect(
      timed(
        at('2027-10-12', '2027-10-12T08:00:00Z', '2027-10-12T12:00:00Z'),
        at('2027-10-12', '2027-10-12T09:00:00Z', '2027-10-12T10:00:00Z'),
        at('2027-10-12', '2027-10-12T10:00:00Z', '2027-10-12T11:00:00Z'),
        at('2027-10-12', '2027-10-12T13:00:00Z', '2027-10-12T14:00:00Z'),
      ).map(([, , , column, columns]) => [column, columns]),
    ).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
      [0, 1],
    ]);
  });

  it('places events without hours or of several days on top', () => {
    const { days } = grid(eventOn('2027-10-12'), eventOn('2027-10-16/2027-10-18'));
    expect(days.filter(({ untimed }) => untimed.length > 0).map(({ day }) => day)).toEqual([
      '2027-10-12',
      '2027-10-16',
      '2027-10-17',
    ]);
  });

  it('cuts events at midnight, and shows the hours that its events need', () => {
    const late = at('2027-10-16', '2027-10-16T19:00:00Z', '2027-10-17T00:00:00Z');
    expect(timed(late)).toEqual([['2027-10-16', 21, 24, 0, 1]]);
    expect(grid(late).hours).toEqual([9, 24]);
    expect(grid(at('2027-10-12', '2027-10-12T05:30:00Z')).hours).toEqual([7, 20]);
  });

  it('lists events without a day that may be in the week', () => {
    expect(grid(eventOn('2027-10')).uncertain).toHaveLength(1);
  });
});
