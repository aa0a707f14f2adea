import { readCalendarSearch } from './calendar.search.js';

describe('the address of the calendar', () => {
  it('says view, month and filters', () => {
    const said = {
      widok: 'miesiac',
      od: '2017-09',
      rodzaj: 'PICNIC',
      odbiorcy: 'SENIORS',
      stan: 'HELD',
      temat: 'Topic:1',
    };
    expect(readCalendarSearch(said)).toMatchObject(said);
  });

  it('takes a year as its January, also where the router reads it as a number', () => {
    expect([readCalendarSearch({ od: 2018 }).od, readCalendarSearch({ od: '2018' }).od]).toEqual([
      '2018-01',
      '2018-01',
    ]);
  });

  it('is as if unsaid where it is misspelt', () => {
    const misspelt = { widok: 'tydzien', od: '2017-13', zakres: 'rok', rodzaj: 'PICNICS', stan: 'held' };
    expect(Object.values(readCalendarSearch(misspelt)).every((value) => value === undefined)).toBe(true);
    expect(readCalendarSearch({ od: '0999-01' }).od).toBeUndefined();
  });
});
