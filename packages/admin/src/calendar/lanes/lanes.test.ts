import { eventOn, kaskada, network, office, partnership, rudawka } from '../event-sample.js';
import { layoutLanes, MAX_SPAN_ROWS, packSpans, type Lane } from './lanes.js';
import { laneOf, organiserNames } from '../organisers.js';
import { periodAround } from '../period.js';

const spring = periodAround('2018-01', 'HALF_YEAR').months;
const own = ['rudawka', 'kaskada'];
const titles = (lane: Lane | undefined, month: number) => ({
  days: lane?.cells[month]?.days.map(({ event }) => event.title),
  tray: lane?.cells[month]?.tray.map(({ event }) => event.title),
});

describe('the lane of an event', () => {
  const lane = (...who: Parameters<typeof eventOn>[1][]) =>
    laneOf(eventOn('2018-05-01', ...who), new Set(own));

  it('is the lane of the partnership that organises the event alone or with partners', () => {
    expect(lane(rudawka)).toBe('rudawka');
    expect(lane(rudawka, office)).toBe('rudawka');
  });

  it('is the joint lane for two partnerships and for the network', () => {
    expect(lane(rudawka, kaskada)).toBe('joint');
    expect(lane(network, office)).toBe('joint');
    expect(lane(rudawka, rudawka)).toBe('rudawka');
  });

  it('is the lane of other organisers for partners alone and for outside partnerships', () => {
    expect(lane(office)).toBe('others');
    expect(lane(partnership('elsewhere'))).toBe('others');
    expect(lane({ ...office, actor: null, label: 'dwie szkoły' })).toBe('others');
  });

  it('is the lane of unknown organisers if nobody is named', () => {
    expect(lane()).toBe('unknown');
  });
});

describe('lanes', () => {
  it('stand for every partnership and for all together, the others only where there are any', () => {
    expect(layoutLanes([], spring, own).map(({ key }) => key)).toEqual(['rudawka', 'kaskada', 'joint']);
    const lanes = layoutLanes([eventOn('2018-05-01', office), eventOn('2018-05-02')], spring, own);
    expect(lanes.map(({ key }) => key)).toEqual(['rudawka', 'kaskada', 'joint', 'others', 'unknown']);
  });

  it('hold a month apart: what has a day above, what has none in the tray', () => {
    const events = ['2018-06', '2018-06-05', '[2018-06-01,2018-06-02]', '2018-06-09/2018-06-12'];
    const [lane] = layoutLanes(
      events.map((edtf) => eventOn(edtf, rudawka)),
      spring,
      own,
    );
    expect(titles(lane, 5)).toEqual({
      days: ['2018-06-05', '2018-06-09/2018-06-12'],
      tray: ['2018-06', '[2018-06-01,2018-06-02]'],
    });
  });

  it('let an event that can be in several months stand across them, once', () => {
    const [lane] = layoutLanes(
      [eventOn('[2018-02,2018-03]', rudawka), eventOn('2018-21', rudawka)],
      spring,
      own,
    );
    expect(lane?.spanRows.flat().map(({ event, start, end }) => [event.title, start, end])).toEqual([
      ['[2018-02,2018-03]', 1, 2],
      ['2018-21', 2, 4],
    ]);
    expect(lane?.cells.every(({ days, tray }) => days.length + tray.length === 0)).toBe(true);
  });

  it('leave out what lies beyond the months', () => {
    expect(layoutLanes([eventOn('2018-07-01')], spring, own).map(({ key }) => key)).not.toContain('unknown');
  });
});

describe('events across months', () => {
  const span = (start: number, end: number) => ({
    ...{ event: eventOn('2018'), placement: { kind: 'MONTHS', first: null, last: null } as const },
    ...{ start, end },
  });

  it('share a row where they do not overlap', () => {
    const { spanRows } = packSpans([span(0, 1), span(1, 2), span(2, 5), span(3, 3)]);
    expect(spanRows.map((row) => row.map(({ start, end }) => [start, end]))).toEqual([
      [
        [0, 1],
        [2, 5],
      ],
      [
        [1, 2],
        [3, 3],
      ],
    ]);
  });

  it('are counted where there are more than a lane has room for', () => {
    const { spanRows, hiddenSpans } = packSpans(Array.from({ length: 7 }, () => span(0, 5)));
    expect([spanRows.length, hiddenSpans]).toEqual([MAX_SPAN_ROWS, 7 - MAX_SPAN_ROWS]);
  });
});

describe('organisers', () => {
  it('go by their names, or by the words of the source', () => {
    expect(
      organiserNames(eventOn('2018', rudawka, { ...office, actor: null, label: 'dwie szkoły' })),
    ).toEqual(['rudawka', 'dwie szkoły']);
  });
});
