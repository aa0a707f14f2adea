import { openTestDistrict } from '../../../test/builders/district.js';

const CREATE = `mutation ($input: CreateEventSeriesInput!) { createEventSeries(input: $input) { series { id version title rule { kind month nth weekday } } } }`;
const UPDATE = `mutation ($input: UpdateEventSeriesInput!) { updateEventSeries(input: $input) { series { version rule { kind } } } }`;
const ARCHIVE = `mutation ($input: VersionedInput!) { archiveEventSeries(input: $input) { series { id } } }`;
const TOPIC = `mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id version name } } }`;
const RENAME = `mutation ($input: UpdateTopicInput!) { updateTopic(input: $input) { topic { version name } } }`;
const DROP = `mutation ($input: VersionedInput!) { archiveTopic(input: $input) { topic { id } } }`;

const { api, district, ofA: coordinator, planner } = await openTestDistrict();
afterAll(() => api.close());

describe('series and topics', () => {
  it('a series is created and changed by any coordinator, and archived by the district’s', async () => {
    const input = {
      title: 'Potańcówka',
      kind: 'DANCE',
      rule: { kind: 'NTH_WEEKDAY', month: 5, nth: -1, weekday: 6 },
    };
    expect(await api.public.refusal(CREATE, { input })).toBe('UNAUTHENTICATED');
    expect(await planner.refusal(CREATE, { input })).toBe('FORBIDDEN');
    const made = await coordinator.value<{ id: string }>(CREATE, 'createEventSeries.series', { input });
    expect(made).toMatchObject({ version: 1, rule: input.rule });
    expect(
      await coordinator.value(UPDATE, 'updateEventSeries.series', {
        input: { id: made.id, version: 1, rule: null },
      }),
    ).toEqual({ version: 2, rule: null });
    expect(await coordinator.refusal(UPDATE, { input: { id: made.id, version: 1, title: 'X' } })).toBe(
      'CONFLICT',
    );
    expect(await coordinator.refusal(ARCHIVE, { input: { id: made.id, version: 2 } })).toBe('FORBIDDEN');
    expect(
      await district.value(ARCHIVE, 'archiveEventSeries.series', { input: { id: made.id, version: 2 } }),
    ).toBeNull();
  });

  it.each([
    [{ kind: 'FIXED_DAY', month: 2, day: 30 }, ['input.rule.day NO_SUCH_DAY']],
    [{ kind: 'FIXED_DAY', month: 13 }, ['input.rule.month OUT_OF_RANGE', 'input.rule.day EMPTY']],
    [{ kind: 'DAYS_FROM_EASTER', days: -8, month: 4 }, ['input.rule.month NOT_OF_THIS_KIND']],
    [{ kind: 'NTH_WEEKDAY', month: 5, weekday: 6, nth: 0 }, ['input.rule.nth OUT_OF_RANGE']],
    [
      { kind: 'ISO_WEEK', week: 54, weekday: 0 },
      ['input.rule.weekday OUT_OF_RANGE', 'input.rule.week OUT_OF_RANGE'],
    ],
  ])('the rule %j is refused', async (rule, problems) => {
    const answer = await coordinator.query(CREATE, { input: { title: 'Cykl', kind: 'DANCE', rule } });
    expect(answer.problems).toEqual(problems);
  });

  it('if several people create one topic at once in different spellings, one succeeds and the others get CONFLICT with it', async () => {
    const answers = await Promise.all(
      ['Zieleń miejska', 'ZIELEŃ  MIEJSKA', 'zielen-miejska'].map((name) =>
        coordinator.query<{ createTopic: { topic: { id: string } } }>(TOPIC, { input: { name } }),
      ),
    );
    const won = answers.filter(({ code }) => code === undefined);
    expect(won).toHaveLength(1);
    for (const { code, errors } of answers.filter((answer) => !won.includes(answer))) {
      expect(code).toBe('CONFLICT');
      expect(errors?.[0]?.extensions['current']).toMatchObject({
        id: won[0]?.data?.createTopic.topic.id,
        version: 1,
        archived: false,
      });
    }
  });

  it('a topic is renamed by coordinators, but not to another’s name, and archived by the district’s coordinator', async () => {
    const made = await coordinator.value<{ id: string }>(TOPIC, 'createTopic.topic', {
      input: { name: 'Hałas' },
    });
    expect(await planner.refusal(RENAME, { input: { id: made.id, version: 1, name: 'Cisza' } })).toBe(
      'FORBIDDEN',
    );
    expect(
      await coordinator.refusal(RENAME, { input: { id: made.id, version: 1, name: 'komunikacja' } }),
    ).toBe('CONFLICT');
    expect(
      await coordinator.value(RENAME, 'updateTopic.topic', {
        input: { id: made.id, version: 1, name: 'Cisza' },
      }),
    ).toEqual({ version: 2, name: 'Cisza' });
    expect(await coordinator.refusal(DROP, { input: { id: made.id, version: 2 } })).toBe('FORBIDDEN');
    expect(
      await district.value(DROP, 'archiveTopic.topic', { input: { id: made.id, version: 2 } }),
    ).toBeNull();
  });
});
