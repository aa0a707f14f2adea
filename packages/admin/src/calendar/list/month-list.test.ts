import { eventOn, kaskada, rudawka } from '../event-sample.js';
import { firstEvents, listedMonths, eventsOfLane } from './month-list.js';
import { periodAround } from '../period.js';

const spring = periodAround('2018-01', 'HALF_YEAR').months;
const listed = (...dates: string[]) =>
  listedMonths(
    dates.map((edtf) => eventOn(edtf)),
    spring,
  );
const titles = (months: ReturnType<typeof listed>) =>
  months.map(({ month, events }) => [month, ...events.map(({ event }) => event.title)]);

describe('the list of the calendar', () => {
  it('groups events by month: first those with a day, then those without, then those that may be in another month', () => {
    expect(titles(listed('2018-03', '[2018-03,2018-04]', '2018-03-22', '2018-04-01'))).toEqual([
      ['2018-03', '2018-03-22', '2018-03', '[2018-03,2018-04]'],
      ['2018-04', '2018-04-01'],
    ]);
  });

  it('lists events that began earlier in its first month', () => {
    expect(titles(listed('2017-24'))).toEqual([['2018-01', '2017-24']]);
  });

  it('can be limited to its first events with their months', () => {
    const months = listed('2018-03-01', '2018-03-02', '2018-04-01', '2018-05-01');
    expect(titles(firstEvents(months, 3))).toEqual([
      ['2018-03', '2018-03-01', '2018-03-02'],
      ['2018-04', '2018-04-01'],
    ]);
    expect(firstEvents(months, 100)).toEqual(months);
  });

  it('can be limited to one lane', () => {
    const events = [eventOn('2018-03-01', rudawka), eventOn('2018-03-02', kaskada)];
    const own = new Set(['rudawka', 'kaskada']);
    expect(eventsOfLane(events, 'kaskada', own).map(({ title }) => title)).toEqual(['2018-03-02']);
    expect(eventsOfLane(events, undefined, own)).toBe(events);
  });
});
