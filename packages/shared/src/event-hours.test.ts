import {
  clockTime,
  dateOfHours,
  endingAt,
  hoursOn,
  hoursProblems,
  lastingFor,
  startingAt,
  type Hours,
} from './event-hours.js';
import { warsawInstant } from './warsaw-time.js';

const NONE: Hours = { startsAt: null, endsAt: null, durationMinutes: null };
const summer = '2018-05-24';
const winter = '2018-12-18';
const at = (day: string, time: string) => warsawInstant(day, time);
const between = (startsAt: string | null, endsAt: string | null): Hours => ({ ...NONE, startsAt, endsAt });
const shown = ({ startsAt, endsAt, durationMinutes }: Hours) => [
  clockTime(startsAt),
  clockTime(endsAt),
  durationMinutes,
];
const reasons = (edtf: string | null, hours: Hours) =>
  hoursProblems(edtf, hours).map(({ field, reason }) => `${field} ${reason}`);

describe('whether hours agree with a date', () => {
  it.each([
    ['20:00', '23:59', summer],
    ['20:00', '00:00', '2018-05-25'],
    ['20:00', '02:00', '2018-05-25'],
    ['20:00', '06:00', '2018-05-25'],
    ['00:00', '05:00', summer],
  ])('accepts from %s to %s on %s, in the night after at the latest', (from, to, day) => {
    expect(reasons(summer, between(at(summer, from), at(day, to)))).toEqual([]);
  });

  it('refuses an end after six in the morning, and any start in the night after', () => {
    expect(reasons(summer, between(at(summer, '20:00'), at('2018-05-25', '06:01')))).toEqual([
      'endsAt NOT_ON_ITS_DATE',
    ]);
    expect(reasons(summer, between(at('2018-05-25', '00:30'), null))).toEqual(['startsAt NOT_ON_ITS_DATE']);
    expect(reasons(summer, between(null, at('2018-05-23', '23:00')))).toEqual(['endsAt NOT_ON_ITS_DATE']);
  });

  it('lets several days begin on the first and end on the last or in the night after', () => {
    const weekend = '2018-06-08/2018-06-10';
    const friday = at('2018-06-08', '18:00');
    expect(reasons(weekend, between(friday, at('2018-06-10', '14:00')))).toEqual([]);
    expect(reasons(weekend, between(friday, at('2018-06-11', '02:00')))).toEqual([]);
    expect(reasons(weekend, between(friday, at('2018-06-08', '22:00')))).toEqual(['endsAt NOT_ON_ITS_DATE']);
    expect(reasons(weekend, between(at('2018-06-09', '10:00'), null))).toEqual(['startsAt NOT_ON_ITS_DATE']);
  });

  it.each([null, 'XXXX', '2018', '2018-05', '[..2018]', '[2018-05-24,2018-05-26]', '2018-05/..', '2018-05/'])(
    'refuses nothing that is possible on %s',
    (edtf) => {
      expect(reasons(edtf, between(at(summer, '20:00'), at('2018-05-25', '02:00')))).toEqual([]);
    },
  );

  it('measures the night in which the clock changes in real time', () => {
    const spring = between(at('2018-03-24', '20:00'), at('2018-03-25', '04:00'));
    const autumn = between(at('2018-10-27', '20:00'), at('2018-10-28', '04:00'));
    expect(reasons('2018-03-24', { ...spring, durationMinutes: 7 * 60 })).toEqual([]);
    expect(reasons('2018-10-27', { ...autumn, durationMinutes: 9 * 60 })).toEqual([]);
    expect(reasons('2018-10-27', { ...autumn, durationMinutes: 8 * 60 })).toEqual([
      'durationMinutes NOT_FROM_START_TO_END',
    ]);
  });
});

describe('the date that hours imply', () => {
  it('is the day in Warsaw of the beginning', () => {
    expect(dateOfHours(between('2018-05-23T22:30:00.000Z', null))).toBe(summer);
    expect(dateOfHours(between(at(summer, '20:00'), at('2018-05-25', '06:00')))).toBe(summer);
  });

  it('is the evening of an end after midnight, and from–to for several days', () => {
    expect(dateOfHours(between(null, at('2018-05-25', '02:00')))).toBe(summer);
    expect(dateOfHours(between(null, at(summer, '20:00')))).toBe(summer);
    expect(dateOfHours(between(at(summer, '18:00'), at('2018-05-27', '03:00')))).toBe(
      '2018-05-24/2018-05-26',
    );
    expect(dateOfHours(NONE)).toBeNull();
  });
});

describe('hours on another date', () => {
  const evening = { ...between(at(summer, '20:00'), at('2018-05-25', '02:00')), durationMinutes: 360 };

  it('stay the same by the clock, from summer to winter and after midnight', () => {
    const moved = hoursOn(evening, summer, winter);
    expect(moved).toEqual({
      startsAt: at(winter, '20:00'),
      endsAt: at('2018-12-19', '02:00'),
      durationMinutes: 360,
    });
  });

  it.each([
    ['2018-03-24', 300],
    ['2018-10-27', 420],
  ])('take the real time through the night of %s, in which the clock changes', (day, minutes) => {
    const late = between(at(summer, '21:00'), at('2018-05-25', '03:00'));
    expect(hoursOn(late, summer, day)).toMatchObject({
      startsAt: at(day, '21:00'),
      durationMinutes: minutes,
    });
  });

  it('begin on the first and end on the last of several days, and come back to one', () => {
    const weekend = hoursOn(evening, summer, '2018-06-08/2018-06-10');
    expect(weekend).toMatchObject({ startsAt: at('2018-06-08', '20:00'), endsAt: at('2018-06-11', '02:00') });
    expect(weekend && hoursOn(weekend, '2018-06-08/2018-06-10', summer)).toEqual(evening);
  });

  it.each([null, 'XXXX', '2018-06', '2018', '2018-22', '[2018-06-01,2018-06-02]'])(
    'make no sense on %s, which names no day',
    (edtf) => expect(hoursOn(evening, summer, edtf)).toBeNull(),
  );

  it('make no sense if the end is on a day that is not named', () => {
    expect(hoursOn(evening, summer, '2018-06-08/..')).toBeNull();
    expect(hoursOn(between(evening.startsAt, null), summer, '2018-06-08/..')).toMatchObject({
      startsAt: at('2018-06-08', '20:00'),
    });
  });

  it('leave how long an event lasts if nothing more is known', () => {
    const lasting = { ...NONE, durationMinutes: 180 };
    expect(hoursOn(lasting, summer, '2018-06')).toEqual(lasting);
  });
});

describe('typing hours', () => {
  it('reads the duration off beginning and end, in summer as in winter', () => {
    const inSummer = endingAt(startingAt(NONE, summer, '16:00'), summer, '19:00');
    expect(inSummer).toEqual({
      startsAt: '2018-05-24T14:00:00.000Z',
      endsAt: '2018-05-24T17:00:00.000Z',
      durationMinutes: 180,
    });
    const inWinter = endingAt(startingAt(NONE, winter, '16:00'), winter, '17:30');
    expect(shown(inWinter)).toEqual(['16:00', '17:30', 90]);
  });

  it.each([
    ['20:00', '00:00', 240],
    ['20:00', '02:00', 360],
    ['00:30', '05:00', 270],
    ['20:00', '06:00', 600],
  ])('from %s to %s lasts %i minutes', (from, to, minutes) => {
    expect(shown(endingAt(startingAt(NONE, summer, from), summer, to))).toEqual([from, to, minutes]);
    expect(shown(startingAt(endingAt(NONE, summer, to), summer, from))).toEqual([from, to, minutes]);
  });

  it('reads the end off beginning and duration', () => {
    expect(shown(lastingFor(startingAt(NONE, summer, '16:00'), 180))).toEqual(['16:00', '19:00', 180]);
    expect(shown(startingAt(lastingFor(NONE, 180), summer, '10:00'))).toEqual(['10:00', '13:00', 180]);
  });

  it('keeps the duration when an event of one day begins later', () => {
    const known = endingAt(startingAt(NONE, summer, '16:00'), summer, '19:00');
    expect(shown(startingAt(known, summer, '17:00'))).toEqual(['17:00', '20:00', 180]);
  });

  it('keeps the end when an event of several days begins later', () => {
    const weekend = '2018-06-08/2018-06-10';
    const known = endingAt(startingAt(NONE, weekend, '18:00'), weekend, '02:00');
    expect(known).toMatchObject({ startsAt: at('2018-06-08', '18:00'), endsAt: at('2018-06-11', '02:00') });
    expect(startingAt(known, weekend, '19:00')).toMatchObject({ endsAt: at('2018-06-11', '02:00') });
  });

  it('keeps a duration that stands alone', () => {
    expect(lastingFor(NONE, 180)).toEqual({ ...NONE, durationMinutes: 180 });
    const known = lastingFor(startingAt(NONE, summer, '16:00'), 180);
    expect(startingAt(known, summer, '')).toMatchObject({ startsAt: null, durationMinutes: 180 });
  });

  it('has no duration without an end, and no end without a duration', () => {
    const known = endingAt(startingAt(NONE, summer, '16:00'), summer, '19:00');
    expect(shown(endingAt(known, summer, ''))).toEqual(['16:00', '', null]);
    expect(shown(lastingFor(known, null))).toEqual(['16:00', '', null]);
  });

  it('leaves an end before the beginning as typed, for the API to refuse', () => {
    const wrong = endingAt(startingAt(NONE, summer, '16:00'), summer, '15:00');
    expect(shown(wrong)).toEqual(['16:00', '15:00', null]);
    expect(reasons(summer, wrong)).toEqual(['endsAt BEFORE_START']);
  });
});
