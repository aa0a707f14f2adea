import { truncateCell } from './truncate-cell.js';
import { eventOn } from '../event-sample.js';
import { placementOf } from '../placement.js';

const placed = (edtf: string, n: number) =>
  Array.from({ length: n }, () => ({ event: eventOn(edtf), placement: placementOf(eventOn(edtf)) }));
const shown = (days: number, tray: number) => {
  const cell = truncateCell({
    days: placed('2018-06-12', days),
    tray: placed('2018-06', tray),
  });
  return [cell.days.length, cell.tray.length, cell.more];
};

describe('a cell', () => {
  it.each([
    [3, 2, [3, 2, 0]],
    [6, 0, [6, 0, 0]],
    [38, 0, [6, 0, 32]],
    [0, 9, [0, 6, 3]],
    [38, 1, [5, 1, 33]],
    [38, 9, [4, 2, 41]],
    [1, 9, [1, 5, 4]],
  ])('with %i events on days and %i without shows at most six, of both kinds', (days, tray, result) => {
    expect(shown(days, tray)).toEqual(result);
  });
});
