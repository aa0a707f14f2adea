import { calendarTarget } from './calendar-target.js';

const TODAY = '2026-11-28';
const target = (text: string) => calendarTarget(text, TODAY);

describe('calendarTarget', () => {
  it.each([
    ['maj', '2027-05', 'MONTH'],
    ['w maju', '2027-05', 'MONTH'],
    ['maja 2018', '2018-05', 'MONTH'],
    ['grud', '2026-12', 'MONTH'],
    ['Październik 2027', '2027-10', 'MONTH'],
    ['05.2027', '2027-05', 'MONTH'],
    ['listopad', '2026-11', 'MONTH'],
    ['wiosna 2027', '2027-21', 'HALF_YEAR'],
    ['jutro', '2026-11-29', 'WEEK'],
    ['19.12', '2026-12-19', 'WEEK'],
    ['19 grudnia', '2026-12-19', 'WEEK'],
    ['19 grud', '2026-12-19', 'WEEK'],
    ['14-16.12', '2026-12-14/2026-12-16', 'WEEK'],
    ['12-16.12', '2026-12-12/2026-12-16', 'MONTH'],
    ['2027', '2027', 'YEAR'],
    ['tydzień', null, 'WEEK'],
    ['II półrocze 2027', null, 'HALF_YEAR'],
  ])('reads “%s” as %s and shows its %s', (text, date, span) => {
    const { date: read, period } = target(text) ?? {};
    expect([read, period?.span]).toEqual([date, span]);
  });

  it.each(['5', '20', '267', 'pt', 'so', 'w', 'jan', 'ma', 'szkoła', 'klub 50', 'maj 2018 piknik', '45.20'])(
    'does not take “%s” for a date',
    (text) => {
      expect(target(text)).toBeNull();
    },
  );

  it('shows the period of next week and of a named half-year', () => {
    expect(target('przyszły tydzień')?.period.from).toBe('2026-11-30');
    expect(target('drugie półrocze')?.period).toMatchObject({ from: '2026-07-01', to: '2026-12-31' });
  });

  it('opens the week of a day, a month and a year in their own views', () => {
    expect(target('19.12')?.search).toEqual({ view: 'week', month: '2026-12', day: '2026-12-19' });
    expect(target('maj')?.search).toEqual({ view: 'month', month: '2027-05' });
    expect(target('2018')?.search).toEqual({ view: 'year', month: '2018-01' });
  });
});
