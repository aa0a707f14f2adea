import { eventOn } from '../event-sample.js';
import { monthGrid, weekNumber } from './month-grid.js';

const grid = (month: string, ...dates: string[]) =>
  monthGrid(
    month,
    dates.map((edtf) => eventOn(edtf)),
  );
const onDays = ({ weeks }: ReturnType<typeof grid>) =>
  weeks.flat().flatMap(({ day, events }) => events.map(({ event }) => [day, event.title]));

describe('the grid of a month', () => {
  it('has whole weeks from Monday, filled with days of the neighbouring months', () => {
    const { weeks } = grid('2018-06');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.map(({ day, isOfMonth }) => [day, isOfMonth]).slice(3, 5)).toEqual([
      ['2018-05-31', false],
      ['2018-06-01', true],
    ]);
    expect(weeks.at(-1)?.at(-1)?.day).toBe('2018-07-01');
  });

  it('has six weeks or four if the month requires it', () => {
    expect(grid('2018-12').weeks).toHaveLength(6);
    expect(grid('2021-02').weeks).toHaveLength(4);
  });

  it('puts only events with a known day on days, so an event in June is not on 1 June', () => {
    const june = grid('2018-06', '2018-06', '2018-06-12', '[2018-06,2018-07]');
    expect(onDays(june)).toEqual([['2018-06-12', '2018-06-12']]);
    expect(june.tray.map(({ event }) => event.title)).toEqual(['2018-06']);
    expect(june.uncertain.map(({ event }) => event.title)).toEqual(['[2018-06,2018-07]']);
  });

  it('shows an event that lasts several days on each of them', () => {
    expect(onDays(grid('2018-06', '2018-05-30/2018-06-02')).map(([day]) => day)).toEqual([
      '2018-06-01',
      '2018-06-02',
    ]);
  });

  it('names the holidays of the month', () => {
    const named = grid('2018-05')
      .weeks.flat()
      .flatMap(({ day, holiday }) => (holiday ? [day] : []));
    expect(named).toEqual(['2018-05-01', '2018-05-03', '2018-05-20', '2018-05-31']);
  });

  it('knows the days of a school break', () => {
    const { weeks } = grid('2018-12');
    const days = weeks.flat().filter(({ schoolBreak }) => schoolBreak?.kind === 'CHRISTMAS');
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2018-12-23', '2018-12-31']);
  });
});

describe('a week', () => {
  it.each([
    ['2018-01-01', 1],
    ['2018-12-31', 1],
    ['2020-12-28', 53],
    ['2018-06-11', 24],
  ])('that begins on %s is number %i', (monday, number) => {
    expect(weekNumber(monday)).toBe(number);
  });
});
