import { timelineYears, type TimelineRow } from './timeline-years.js';

const row = (id: string, nameAt: string | null, latest: string | null): TimelineRow => ({
  __typename: 'Participation',
  id,
  role: 'HOST',
  nameAt,
  event: {
    __typename: 'Event',
    id,
    title: id,
    status: 'HELD',
    date: latest === null ? null : { __typename: 'EdtfDate', edtf: latest, latest },
    organisers: [],
  },
});
const marks = (rows: readonly TimelineRow[]) =>
  timelineYears(rows, 'Szkoła').map(({ year, rows: ofYear }) => [
    year,
    ofYear.map(({ row: { id }, earlierName }) => [id, earlierName]),
  ]);

describe('a partner’s timeline', () => {
  it('marks a change of name once, above the latest event under the earlier name', () => {
    expect(
      marks([
        row('c', 'Szkoła', '2018-05-24'),
        row('b', 'Gimnazjum', '2017-05-19'),
        row('a', 'Gimnazjum', '2017-04-08'),
      ]),
    ).toEqual([
      ['2018', [['c', null]]],
      [
        '2017',
        [
          ['b', 'Gimnazjum'],
          ['a', null],
        ],
      ],
    ]);
  });

  it('marks no change if the name at the time is not known', () => {
    expect(marks([row('a', null, '2017-05-19'), row('b', null, null)])).toEqual([
      ['2017', [['a', null]]],
      ['', [['b', null]]],
    ]);
  });
});
