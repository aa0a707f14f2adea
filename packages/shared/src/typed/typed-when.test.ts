import fc from 'fast-check';
import { warsawClock } from '../warsaw-time.js';
import { readTime } from './typed-hours.js';
import { readWhen } from './typed-when.js';

const today = '2026-11-28';
const around = { today, shown: '2027-11-17' };

/** `2027-11-19 17:00–20:00`, with another day where the end is on one. */
function said(text: string, from: { today: string; shown?: string } = around): string {
  const { value, problem } = readWhen(text, from);
  if (value === undefined) return problem;
  const { startsAt, endsAt } = value.hours;
  const time = (instant: string | null) => {
    if (instant === null) return '';
    const { day, time: clock } = warsawClock(instant);
    return value.edtf.startsWith(day) ? clock : `${day} ${clock}`;
  };
  return startsAt ? `${value.edtf} ${time(startsAt)}–${time(endsAt)}` : value.edtf;
}

describe('readTime', () => {
  it.each([
    ['20', '20:00'],
    ['8', '08:00'],
    ['20:30', '20:30'],
    ['20.30', '20:30'],
    ['2030', '20:30'],
    ['o 20', '20:00'],
    ['godz. 20', '20:00'],
    ['0:05', '00:05'],
    ['8pm', '20:00'],
    ['12 am', '00:00'],
    ['8:15 am', '08:15'],
    ['at 5pm', '17:00'],
  ])('reads „%s” as %s', (text, time) => {
    expect(readTime(text)).toEqual({ value: time });
  });

  it.each([
    ['24', 'NO_SUCH_TIME'],
    ['20:60', 'NO_SUCH_TIME'],
    ['13pm', 'NO_SUCH_TIME'],
    ['20:3', 'NOT_UNDERSTOOD'],
    ['wieczorem', 'NOT_UNDERSTOOD'],
    ['do 20', 'NOT_UNDERSTOOD'],
    ['', 'NOT_UNDERSTOOD'],
  ])('takes no time from „%s”: %s', (text, problem) => {
    expect(readTime(text)).toEqual({ problem });
  });
});

describe('readWhen', () => {
  it.each([
    ['piątek 19, 17-20', '2027-11-19 17:00–20:00'],
    ['piątek 19 17-20', '2027-11-19 17:00–20:00'],
    ['piątek 17-19', '2027-11-19 17:00–19:00'],
    ['piątek, 17–19', '2027-11-19 17:00–19:00'],
    ['piątek, 19 listopada 2027, 17:00–20:00', '2027-11-19 17:00–20:00'],
    ['19.12 o 17', '2027-12-19 17:00–'],
    ['19.12, 17', '2027-12-19 17:00–'],
    ['19.12 17:30', '2027-12-19 17:30–'],
    ['19.12 17.30', '2027-12-19 17:30–'],
    ['19.12.2028 od 17 do 20.30', '2028-12-19 17:00–20:30'],
    ['19 grudnia 2028 17-20', '2028-12-19 17:00–20:00'],
    ['December 19, 2028, 5-8pm', '2028-12-19 17:00–20:00'],
    ['Friday at 5pm', '2027-11-19 17:00–'],
    ['jutro 17', '2026-11-29 17:00–'],
    ['17-20', '2027-11-17 17:00–20:00'],
    ['17-20.30', '2027-11-17 17:00–20:30'],
    ['20:30', '2027-11-17 20:30–'],
    ['20', '2027-11-20'],
    ['sobota, 20-2', '2027-11-20 20:00–2027-11-21 02:00'],
    ['maj 2028', '2028-05'],
    ['w maju', '2028-05'],
    ['listopad', '2027-11'],
    ['5.2028', '2028-05'],
    ['2028-05', '2028-05'],
    ['jesień 2028', '2028-23'],
    ['zima', '2027-24'],
    ['2028', '2028'],
    ['19-21.11.2027', '2027-11-19/2027-11-21'],
    ['19–21 listopada', '2027-11-19/2027-11-21'],
    ['20.30', '2027-11-17 20:30–'],
    ['17.30-20', '2027-11-17 17:30–20:00'],
    ['19.11.2027 do 21.11.2027', '2027-11-19/2027-11-21'],
    ['30.12 - 2.01.2028', '2027-12-30/2028-01-02'],
    ['30 grudnia - 2 stycznia', '2027-12-30/2028-01-02'],
    ['19-21.11.2027, 17-12', '2027-11-19/2027-11-21 17:00–2027-11-21 12:00'],
    ['2027-11-19', '2027-11-19'],
  ])('reads „%s” as %s', (text, when) => {
    expect(said(text)).toBe(when);
  });

  it.each([
    ['czwartek 19, 17-20', 'OTHER_WEEKDAY'],
    ['19.12 17', 'UNCLEAR_NUMBER'],
    ['19 grudnia 17', 'UNCLEAR_NUMBER'],
    ['17-20.11', 'UNCLEAR_NUMBER'],
    ['31.02, 17-20', 'NO_SUCH_DAY'],
    ['19.11-21.11', 'UNCLEAR_NUMBER'],
    ['19.12, 25-26', 'NO_SUCH_TIME'],
    ['piątek 19, 20-18', 'BEFORE_START'],
    ['21 grudnia - 19 grudnia', 'BEFORE_START'],
    ['21-19.11.2027', 'BEFORE_START'],
    ['w maju o 17', 'NO_DAY'],
    ['19.12.27', 'SHORT_YEAR'],
    ['jutro 19.12', 'NOT_UNDERSTOOD'],
    ['kiedyś', 'NOT_UNDERSTOOD'],
    ['', 'NOT_UNDERSTOOD'],
  ])('takes nothing from „%s”: %s', (text, problem) => {
    expect(said(text)).toBe(problem);
  });

  it('asks for the day where none is shown', () => {
    expect(said('17-20', { today })).toBe('NO_DAY');
    expect(said('17-20', { today, shown: '2027-05' })).toBe('NO_DAY');
  });

  it('finds a day in the month that is shown', () => {
    const shown = '2027-05';
    expect(said('20', { today, shown })).toBe('2027-05-20');
    expect(said('piątek', { today, shown })).toBe('2027-05-07');
  });

  it('throws at no text, and gives no hours that nobody typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = readWhen(text, around);
        if (value?.hours.startsAt) expect(text).toMatch(/\d/);
      }),
    );
  });
});
