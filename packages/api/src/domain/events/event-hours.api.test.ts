import { openTestApi, type TestApi, type TestClient } from '../../../test/client.js';

const EVENT = 'id version date { edtf wording } startsAt endsAt durationMinutes';
const CREATE = `mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { ${EVENT} } } }`;
const UPDATE = `mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { event { ${EVENT} } } }`;
const CALENDAR = `query ($from: Date!, $to: Date!) { calendar(from: $from, to: $to) { id } }`;

interface Saved {
  readonly id: string;
  readonly version: number;
  readonly date: { readonly edtf: string } | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly durationMinutes: number | null;
}

describe('hours of events', () => {
  let api: TestApi;
  let district: TestClient;

  beforeAll(async () => {
    api = await openTestApi();
    district = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  const create = async (times: object): Promise<Saved> => {
    const input = { title: 'Potańcówka', kind: 'DANCE', ...times };
    return (await district.data<{ createEvent: { event: Saved } }>(CREATE, { input })).createEvent.event;
  };
  const update = async ({ id, version }: Saved, times: object): Promise<Saved> => {
    const input = { id, version, ...times };
    return (await district.data<{ updateEvent: { event: Saved } }>(UPDATE, { input })).updateEvent.event;
  };
  const problems = async ({ id, version }: Saved, times: object) =>
    (await district.query(UPDATE, { input: { id, version, ...times } })).problems;
  const told = ({ date, startsAt, endsAt, durationMinutes }: Saved) => [
    date?.edtf ?? null,
    startsAt && new Date(startsAt).toISOString(),
    endsAt && new Date(endsAt).toISOString(),
    durationMinutes,
  ];
  const inCalendar = async (from: string, to = from) =>
    (await district.data<{ calendar: { id: string }[] }>(CALENDAR, { from, to })).calendar.map(
      ({ id }) => id,
    );
  /** Eight in the evening until two, in summer. */
  const night = {
    date: { edtf: '2027-06-05' },
    startsAt: '2027-06-05T20:00:00+02:00',
    endsAt: '2027-06-06T02:00:00+02:00',
  };

  it.each([
    [{ startsAt: '2027-07-10T00:30:00+02:00' }, '2027-07-10'],
    [{ startsAt: '2027-07-10T22:30:00Z' }, '2027-07-11'],
    [{ endsAt: '2027-07-10T02:00:00+02:00' }, '2027-07-09'],
    [{ startsAt: '2027-07-10T20:00:00+02:00', endsAt: '2027-07-12T03:00:00+02:00' }, '2027-07-10/2027-07-11'],
    [{ startsAt: '2027-07-10T20:00:00+02:00', date: { edtf: 'XXXX' } }, '2027-07-10'],
  ])('give an event with %j its day in Warsaw, so that it is in the calendar', async (times, edtf) => {
    const event = await create(times);
    expect(event.date?.edtf).toBe(edtf);
    const [first = '', last] = edtf.split('/');
    expect(await inCalendar(first, last)).toContain(event.id);
  });

  it('give the day to an event whose hours become known later', async () => {
    const event = await update(await create({}), { startsAt: '2027-07-20T18:00:00+02:00' });
    expect(event.date?.edtf).toBe('2027-07-20');
    expect(await inCalendar('2027-07-20')).toContain(event.id);
  });

  it('put an event that ends after midnight on the day of its evening only', async () => {
    const event = await create({
      startsAt: '2027-08-07T20:00:00+02:00',
      endsAt: '2027-08-08T06:00:00+02:00',
    });
    expect(told(event)).toEqual(['2027-08-07', '2027-08-07T18:00:00.000Z', '2027-08-08T04:00:00.000Z', 600]);
    expect(await inCalendar('2027-08-07')).toContain(event.id);
    expect(await inCalendar('2027-08-08')).not.toContain(event.id);
  });

  it('determine the duration together with each other, and keep it consistent', async () => {
    const event = await create(night);
    expect(event.durationMinutes).toBe(360);
    const shorter = await update(event, { endsAt: '2027-06-06T00:00:00+02:00' });
    expect(shorter.durationMinutes).toBe(240);
    expect(await problems(shorter, { durationMinutes: 241 })).toEqual([
      'input.durationMinutes NOT_FROM_START_TO_END',
    ]);
    expect(told(await update(shorter, { endsAt: null, durationMinutes: 90 }))).toEqual([
      '2027-06-05',
      '2027-06-05T18:00:00.000Z',
      null,
      90,
    ]);
  });

  it.each([
    ['another day in winter', '2027-12-18', '2027-12-18T19:00:00.000Z', '2027-12-19T01:00:00.000Z', 360],
    [
      'the night in which summer begins',
      '2027-03-27',
      '2027-03-27T19:00:00.000Z',
      '2027-03-28T01:00:00.000Z',
      360,
    ],
    [
      'the night in which summer ends',
      '2027-10-30',
      '2027-10-30T18:00:00.000Z',
      '2027-10-31T00:00:00.000Z',
      360,
    ],
    ['several days', '2027-06-11/2027-06-13', '2027-06-11T18:00:00.000Z', '2027-06-14T00:00:00.000Z', 3240],
  ])('keep the clock times when the date becomes %s', async (_what, edtf, startsAt, endsAt, minutes) => {
    const moved = await update(await create(night), { date: { edtf } });
    expect(told(moved)).toEqual([edtf, startsAt, endsAt, minutes]);
  });

  it.each([
    null,
    { edtf: '2027-06' },
    { edtf: '2027' },
    { edtf: '[2027-06-05,2027-06-12]' },
    { edtf: 'XXXX' },
  ])('are not dropped if the new date %j names no day for them; the command is refused', async (date) => {
    const event = await create(night);
    expect(await problems(event, { date })).toEqual(['input.startsAt HOURS_NEED_A_DAY']);
    const without = await update(event, { date, startsAt: null, endsAt: null });
    expect(told(without)).toEqual([date?.edtf ?? null, null, null, 360]);
  });

  it('are stored as given if they come with another date', async () => {
    const moved = await update(await create(night), {
      date: { edtf: '2027-06-12' },
      startsAt: '2027-06-12T18:00:00+02:00',
    });
    expect(told(moved)).toEqual(['2027-06-12', '2027-06-12T16:00:00.000Z', '2027-06-13T00:00:00.000Z', 480]);
  });

  it('are refused if several days cannot keep them', async () => {
    const weekend = await create({
      date: { edtf: '2027-06-11/2027-06-13' },
      startsAt: '2027-06-11T18:00:00+02:00',
      endsAt: '2027-06-13T12:00:00+02:00',
    });
    expect(await problems(weekend, { date: { edtf: '2027-06-12' } })).toEqual(['input.endsAt BEFORE_START']);
  });

  it('stay if only the wording of the date changes', async () => {
    const event = await create(night);
    const worded = await update(event, { date: { edtf: '2027-06-05', wording: 'w sobotę wieczorem' } });
    expect(told(worded)).toEqual(told(event));
  });
});
