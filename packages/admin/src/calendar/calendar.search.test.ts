import { readCalendarSearch } from './calendar.search.js';

describe('the address of the calendar', () => {
  it('says view, month and filters', () => {
    const said = {
      view: 'month',
      month: '2017-09',
      kind: 'PICNIC',
      audience: 'SENIORS',
      status: 'HELD',
      topic: 'Topic:1',
    };
    expect(readCalendarSearch(said)).toMatchObject(said);
  });

  it('takes a year as its January, also where the router reads it as a number', () => {
    expect([readCalendarSearch({ month: 2018 }).month, readCalendarSearch({ month: '2018' }).month]).toEqual([
      '2018-01',
      '2018-01',
    ]);
  });

  it('is as if unsaid where it is misspelt', () => {
    const misspelt = { view: 'tydzien', month: '2017-13', range: 'year', kind: 'PICNICS', status: 'held' };
    expect(Object.values(readCalendarSearch(misspelt)).every((value) => value === undefined)).toBe(true);
    expect(readCalendarSearch({ month: '0999-01' }).month).toBeUndefined();
  });
});
