import { truncateCell, printedLines } from './truncate-cell.js';
import { eventOn, rudawka } from '../event-sample.js';
import { layoutLanes } from './lanes.js';
import { periodAround } from '../period.js';
import { placementOf } from '../placement.js';

const placed = (edtf: string, n: number) =>
  Array.from({ length: n }, () => ({ event: eventOn(edtf), placement: placementOf(eventOn(edtf)) }));
const shown = (days: number, tray: number) => {
  const cell = truncateCell({
    month: '2018-06',
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
  ])('with %i days and %i without shows six at most, of both', (days, tray, result) => {
    expect(shown(days, tray)).toEqual(result);
  });
});

describe('a lane on paper', () => {
  const lines = (...dates: string[]) => {
    const events = dates.map((edtf) => eventOn(edtf, rudawka));
    const [lane] = layoutLanes(events, periodAround('2018-01', 'HALF_YEAR').months, ['rudawka']);
    return lane && printedLines(lane);
  };

  it('takes one line if it is empty', () => {
    expect(lines()).toBe(1);
  });

  it('takes the lines of its fullest month, with the heading of the tray and what is across months', () => {
    expect(lines('2018-05-01', '2018-06-01', '2018-06-02', '2018-06', '[2018-03,2018-04]')).toBe(5);
  });

  it('takes a line more to say how many are not shown', () => {
    expect(lines(...Array.from({ length: 9 }, () => '2018-06-01'))).toBe(7);
  });
});
