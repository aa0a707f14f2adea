import fc from 'fast-check';
import { addDays, weekdayOf } from '../calendar-days.js';
import { edtfText } from '../edtf-text.js';
import { readDay } from './typed-day.js';

/** A Saturday. */
const today = '2026-11-28';

describe('readDay', () => {
  it.each([
    ['19.12', '2026-12-19'],
    ['19.12.', '2026-12-19'],
    ['19/12', '2026-12-19'],
    ['19. 12. 2027', '2027-12-19'],
    ['19.12.2027', '2027-12-19'],
    ['19.12.2027 r.', '2027-12-19'],
    ['19-12-2027', '2027-12-19'],
    ['2027-12-19', '2027-12-19'],
    ['19 grudnia', '2026-12-19'],
    ['19 Grudnia 2027 roku', '2027-12-19'],
    ['19 gru', '2026-12-19'],
    ['19 XII 2027', '2027-12-19'],
    ['19-go grudnia', '2026-12-19'],
    ['1 października', '2027-10-01'],
    ['1 pazdziernika', '2027-10-01'],
    ['19 December 2027', '2027-12-19'],
    ['19th of December', '2026-12-19'],
    ['December 19, 2027', '2027-12-19'],
    ['Dec 19', '2026-12-19'],
    ['dziś', '2026-11-28'],
    ['dzis', '2026-11-28'],
    ['jutro', '2026-11-29'],
    ['JUTRO', '2026-11-29'],
    ['pojutrze', '2026-11-30'],
    ['wczoraj', '2026-11-27'],
    ['za tydzień', '2026-12-05'],
    ['za 3 dni', '2026-12-01'],
    ['in 2 weeks', '2026-12-12'],
    ['tomorrow', '2026-11-29'],
    ['piątek', '2026-12-04'],
    ['w piątek', '2026-12-04'],
    ['sobota', '2026-11-28'],
    ['pt.', '2026-12-04'],
    ['Friday', '2026-12-04'],
    ['piątek 4', '2026-12-04'],
    ['piątek, 4 grudnia', '2026-12-04'],
    ['pt. 4.12.2026', '2026-12-04'],
    ['20', '2026-12-20'],
    ['28', '2026-11-28'],
    ['27', '2026-12-27'],
    ['  19.12.2027  ', '2027-12-19'],
    ['19\u00a0grudnia\u200b 2027', '2027-12-19'],
    ['29.02', '2028-02-29'],
    ['27.11', '2027-11-27'],
    ['28.11', '2026-11-28'],
  ])('reads „%s” as %s', (text, day) => {
    expect(readDay(text, { today })).toEqual({ value: day });
  });

  it.each([
    ['20', '2027-11-20'],
    ['5', '2027-11-05'],
    ['piątek', '2027-11-19'],
    ['piątek 19', '2027-11-19'],
    ['2.12', '2027-12-02'],
    ['3.10', '2028-10-03'],
    ['jutro', '2026-11-29'],
  ])('reads „%s” as %s where November 2027 is on the screen', (text, day) => {
    expect(readDay(text, { today, shown: '2027-11-17' })).toEqual({ value: day });
  });

  it.each([
    ['31.02', 'NO_SUCH_DAY'],
    ['29.02.2027', 'NO_SUCH_DAY'],
    ['31 kwietnia', 'NO_SUCH_DAY'],
    ['0.12', 'NO_SUCH_DAY'],
    ['12.19.2027', 'NO_SUCH_DAY'],
    ['19.13', 'NO_SUCH_DAY'],
    ['2027-02-30', 'NO_SUCH_DAY'],
    ['19.12.0999', 'NO_SUCH_DAY'],
    ['45', 'NO_SUCH_DAY'],
    ['19.12.27', 'SHORT_YEAR'],
    ['19 grudnia 98', 'SHORT_YEAR'],
    ['', 'NOT_UNDERSTOOD'],
    ['19.12.202', 'NOT_UNDERSTOOD'],
    ['niebawem', 'NOT_UNDERSTOOD'],
    ['następny piątek', 'NOT_UNDERSTOOD'],
    ['grudzień', 'NOT_UNDERSTOOD'],
    ['19 smardza', 'NOT_UNDERSTOOD'],
    ['1812', 'NOT_UNDERSTOOD'],
    ['19.12 20.12', 'NOT_UNDERSTOOD'],
    ['constructor', 'NOT_UNDERSTOOD'],
  ])('takes no day from „%s”: %s', (text, problem) => {
    expect(readDay(text, { today })).toEqual({ problem });
  });

  it('names the day that is another day of the week', () => {
    expect(readDay('czwartek 4.12.2026', { today })).toEqual({ problem: 'OTHER_WEEKDAY', day: '2026-12-04' });
    expect(readDay('czwartek 19', { today, shown: '2027-11-01' })).toEqual({
      problem: 'OTHER_WEEKDAY',
      day: '2027-11-19',
    });
  });

  it('reads every day back that the screens write', () => {
    const days = fc.integer({ min: -350_000, max: 365_000 }).map((n) => addDays('2000-01-01', n));
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-');
        for (const text of [day, `${date}.${month}.${year}`, edtfText(day, 'pl'), edtfText(day, 'en')])
          expect(readDay(text, { today })).toEqual({ value: day });
      }),
    );
  });

  it('never takes a day of the week for another, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = readDay(text, { today });
        if (value !== undefined) expect(addDays(value, 0)).toBe(value);
      }),
    );
    for (let n = 0; n < 14; n += 1) {
      const from = addDays(today, n);
      expect(weekdayOf(readDay('środa', { today: from }).value ?? '')).toBe(3);
    }
  });
});
