import { eventOn, kaskada, network, office, partnership, rudawka } from '../event-sample.js';
import { laneItems, printedRows } from './lane-items.js';
import { layoutLanes, MAX_SPANS, type Lane } from './lanes.js';
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

  it('is the lane of the partnership that organises the event, alone or with partners', () => {
    expect(lane(rudawka)).toBe('rudawka');
    expect(lane(rudawka, office)).toBe('rudawka');
  });

  it('is the joint lane for two partnerships and for the network', () => {
    expect(lane(rudawka, kaskada)).toBe('joint');
    expect(lane(network, office)).toBe('joint');
    expect(lane(rudawka, rudawka)).toBe('rudawka');
  });

  it('is the lane of other organisers if only partners or outside partnerships organise it', () => {
    expect(lane(office)).toBe('others');
    expect(lane(partnership('elsewhere'))).toBe('others');
    expect(lane({ ...office, actor: null, label: 'dwie szkoły' })).toBe('others');
  });

  it('is the lane of unknown organisers if nobody is named', () => {
    expect(lane()).toBe('unknown');
  });
});

describe('lanes', () => {
  it('exist for every partnership and for joint events; lanes for other and unknown organisers only if needed', () => {
    expect(layoutLanes([], spring, own).map(({ key }) => key)).toEqual(['rudawka', 'kaskada', 'joint']);
    const lanes = layoutLanes([eventOn('2018-05-01', office), eventOn('2018-05-02')], spring, own);
    expect(lanes.map(({ key }) => key)).toEqual(['rudawka', 'kaskada', 'joint', 'others', 'unknown']);
  });

  it('separate the events of a month that have a day from those in its tray', () => {
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

  it('show an event with several possible months once, across these months', () => {
    const [lane] = layoutLanes(
      [eventOn('[2018-02,2018-03]', rudawka), eventOn('2018-21', rudawka)],
      spring,
      own,
    );
    expect(lane?.spans.map(({ event, start, end }) => [event.title, start, end])).toEqual([
      ['[2018-02,2018-03]', 1, 2],
      ['2018-21', 2, 4],
    ]);
    expect(lane?.cells.every(({ days, tray }) => days.length + tray.length === 0)).toBe(true);
  });

  it('omit events beyond the months', () => {
    expect(layoutLanes([eventOn('2018-07-01')], spring, own).map(({ key }) => key)).not.toContain('unknown');
  });
});

describe('joint events', () => {
  const shared = (lane: Lane | undefined) =>
    lane?.cells.flatMap((cell) => cell.shared.map(({ event }) => event.title));

  it('are repeated in the lane of each organiser, and in all lanes for the network', () => {
    const [first, second, joint] = layoutLanes(
      [eventOn('2018-05-01', rudawka, partnership('elsewhere')), eventOn('2018-05-02', network)],
      spring,
      own,
    );
    expect(shared(first)).toEqual(['2018-05-01', '2018-05-02']);
    expect(shared(second)).toEqual(['2018-05-02']);
    expect(titles(joint, 4).days).toEqual(['2018-05-01', '2018-05-02']);
  });
});

describe('the items of a lane', () => {
  const laneOn = (...events: Parameters<typeof layoutLanes>[0]) => {
    const [lane] = layoutLanes(events, spring, own);
    if (!lane) throw new Error('There is no lane');
    return laneItems(lane);
  };

  it('are in chronological order, with a month without a day before the days of that month', () => {
    const { items } = laneOn(
      eventOn('2018-05-03', rudawka),
      eventOn('2018-05-02', network),
      eventOn('2018-05', rudawka),
      eventOn('[2018-04,2018-05]', rudawka),
    );
    expect(items.map(({ event }) => event.title)).toEqual([
      '[2018-04,2018-05]',
      '2018-05',
      '2018-05-02',
      '2018-05-03',
    ]);
  });

  it('are limited in number, and the hidden ones are counted by month and lane', () => {
    const { items, hidden } = laneOn(
      ...Array.from({ length: 9 }, () => eventOn('2018-06-01', rudawka)),
      ...Array.from({ length: 7 }, () => eventOn('2018-06-02', network)),
      ...Array.from({ length: MAX_SPANS + 2 }, () => eventOn('2018', rudawka)),
    );
    expect(items).toHaveLength(6 + 4 + MAX_SPANS);
    expect(hidden).toEqual([
      { n: 2, lane: 'rudawka', column: 0 },
      { n: 3, lane: 'rudawka', month: '2018-06', column: 5 },
      { n: 3, lane: 'joint', month: '2018-06', column: 5 },
    ]);
  });

  it('need as many printed rows as the fullest month, and one if the lane is empty', () => {
    expect(printedRows(laneOn(), 6)).toBe(1);
    const lane = laneOn(
      ...['2018-05-01', '2018-06-01', '2018-06', '2018'].map((edtf) => eventOn(edtf, rudawka)),
    );
    expect(printedRows(lane, 6)).toBe(3);
  });
});

describe('organisers', () => {
  it('are named by their names, or by the wording of the source', () => {
    expect(
      organiserNames(eventOn('2018', rudawka, { ...office, actor: null, label: 'dwie szkoły' })),
    ).toEqual(['rudawka', 'dwie szkoły']);
  });
});
