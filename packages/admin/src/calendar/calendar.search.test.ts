import { readCalendarSearch } from './calendar.search.js';

describe('search parameters of the calendar', () => {
  it('reads view, month and filters from the address', () => {
    const said = {
      view: 'month',
      month: '2017-09',
      day: '2017-09-16',
      kind: 'PICNIC',
      audience: 'SENIORS',
      status: 'HELD',
      topic: 'Topic:1',
    };
    expect(readCalendarSearch(said)).toMatchObject(said);
  });

  it('reads a year as its January, even if the router parsed it as a number', () => {
    expect([readCalendarSearch({ month: 2018 }).month, readCalendarSearch({ month: '2018' }).month]).toEqual([
      '2018-01',
      '2018-01',
    ]);
  });

  it('ignores values that do not exist', () => {
    const misspelt = {
      view: 'tydzien',
      month: '2017-13',
      day: '2017-02-30',
      range: 'year',
      kind: 'PICNICS',
      status: 'held',
    };
    expect(Object.values(readCalendarSearch(misspelt)).every((value) => value === undefined)).toBe(true);
    expect(readCalendarSearch({ month: '0999-01' }).month).toBeUndefined();
  });
});
