import { openTestApi, type TestApi, type TestClient } from '../../../test/client.js';

const TODOS = `query ($kinds: [TodoKind!], $partnerships: [ID!], $first: Int, $after: String) {
  todos(kinds: $kinds, partnerships: $partnerships, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind field year missing canResolve partnerships { name }
      subject { id ... on Event { title } ... on Partner { name } ... on EventSeries { title } ... on Membership { partner { name } } } } } }`;
const COUNTS = `query ($kinds: [TodoKind!], $partnerships: [ID!]) {
  todoCounts(kinds: $kinds, partnerships: $partnerships) { kind count } }`;

interface Todo {
  id: string;
  kind: string;
  field: string;
  year: number | null;
  missing: number | null;
  canResolve: boolean;
  partnerships: { name: string }[];
  subject: { id: string; partner?: { name: string } };
}
interface Page {
  todos: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: Todo[];
  };
}

const of = async (who: TestClient, variables: Record<string, unknown> = {}) =>
  (await who.data<Page>(TODOS, { first: 100, ...variables })).todos.nodes;

describe('the to-dos of the Żoliborz data set', () => {
  let api: TestApi;
  let district: TestClient;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    district = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  it('are counted by kind and listed, with one statement each', async () => {
    // After the first request, the answering statement re-verifies the session.
    await district.data('{ __typename }');
    let statements = 0;
    const stop = api.database.onStatement(() => (statements += 1));
    expect(await district.value(COUNTS, 'todoCounts')).toEqual([
      { kind: 'EVENT_WITHOUT_VENUE', count: 13 },
      { kind: 'EVENT_WITHOUT_ORGANISER', count: 3 },
      { kind: 'EVENT_WITHOUT_DAY', count: 25 },
      { kind: 'PARTNER_WITHOUT_CONTACT', count: 33 },
      { kind: 'SOURCES_DISAGREE', count: 3 },
      { kind: 'EDITION_MISSING', count: 1 },
      { kind: 'MEMBERSHIP_PROPOSED', count: 0 },
      { kind: 'CONSENT_PENDING', count: 0 },
    ]);
    expect((await district.data<Page>(TODOS)).todos.totalCount).toBe(78);
    stop();
    expect(statements).toBe(2);
  });

  it('name the two dances before the sixth that no source mentions, and no year without an event', async () => {
    expect(await of(district, { kinds: ['EDITION_MISSING'] })).toEqual([
      expect.objectContaining({
        field: 'events',
        missing: 2,
        year: null,
        canResolve: true,
        partnerships: [],
        subject: expect.objectContaining({ title: 'Integracyjna Potańcówka Międzypokoleniowa' }) as unknown,
      }),
    ]);
  });

  it('name the memberships and roles on which the rosters disagree, with their partnership', async () => {
    const found = await of(district, { kinds: ['SOURCES_DISAGREE'] });
    expect(found.map((one) => [one.field, one.subject.partner?.name, one.partnerships[0]?.name])).toEqual([
      ['membership', 'Stowarzyszenie BORIS', expect.any(String)],
      ['membership', 'Stowarzyszenie BORIS', expect.any(String)],
      ['role', 'Szkoła Podstawowa nr 267', 'Sady Żoliborskie'],
    ]);
  });

  it('are limited to a partnership, with matching counts, and paged without a gap', async () => {
    const { partnerships } = await district.data<{
      partnerships: { nodes: { id: string; name: string }[] };
    }>('{ partnerships { nodes { id name } } }');
    const sady = partnerships.nodes.find(({ name }) => name === 'Sady Żoliborskie')?.id;
    const narrowed = { partnerships: [sady] };
    const found = await of(district, narrowed);
    expect(found.every((one) => one.partnerships.some(({ name }) => name === 'Sady Żoliborskie'))).toBe(true);
    const counts = await district.value<{ count: number }[]>(COUNTS, 'todoCounts', narrowed);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
    expect(found.length).toBeGreaterThan(20);
    const paged: Todo[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { todos }: Page = await district.data<Page>(TODOS, { first: 7, after });
      paged.push(...todos.nodes);
      [after, more] = [todos.pageInfo.endCursor, todos.pageInfo.hasNextPage];
    }
    expect(paged.map(({ id }) => id)).toEqual((await of(district)).map(({ id }) => id));
  });

  it('are of coming, past or undated events, or of the events of a year', async () => {
    const query = `query ($times: [TodoTime!], $year: Int) {
      todos(times: $times, year: $year, first: 100) { nodes { id subject { __typename ... on Event { date { earliest latest } } } } }
      todoCounts(times: $times, year: $year) { kind count } }`;
    interface Answer {
      todos: {
        nodes: {
          id: string;
          subject: { __typename: string; date?: { earliest: string | null; latest: string | null } | null };
        }[];
      };
      todoCounts: { count: number }[];
    }
    const read = async (variables: Record<string, unknown>) => {
      const { todos, todoCounts } = await district.data<Answer>(query, variables);
      expect(todoCounts.reduce((sum, { count }) => sum + count, 0)).toBe(todos.nodes.length);
      return todos.nodes;
    };
    const past = await read({ times: ['PAST'] });
    const undated = await read({ times: ['UNDATED'] });
    expect(await read({ times: ['COMING'] })).toEqual([]);
    expect(past.length + undated.length).toBe(78);
    expect(past.every(({ subject }) => subject.date?.latest)).toBe(true);
    expect(undated.every(({ subject }) => !subject.date?.latest)).toBe(true);
    const of2018 = await read({ year: 2018 });
    expect(of2018).toEqual(past.filter(({ subject }) => subject.date?.earliest?.startsWith('2018')));
    expect(of2018.length).toBeGreaterThan(0);
  });

  it('are few or many for each year of the archive, for coordinators only', async () => {
    const query = 'query ($in: [ID!]) { archiveYears(partnerships: $in) { year events incomplete } }';
    interface Year {
      year: number;
      events: number;
      incomplete: number;
    }
    const years = await district.value<Year[]>(query, 'archiveYears');
    expect(years.map(({ year }) => year)).toEqual([2018, 2017, 2016, 2015]);
    const found = await of(district);
    for (const { year, events, incomplete } of years) {
      const subjects = found.filter((todo) => todo.year === year).map(({ subject }) => subject.id);
      expect(incomplete).toBe(new Set(subjects).size);
      expect(events).toBeGreaterThanOrEqual(incomplete);
    }
    for (const who of [api.public, await api.as('PLANNER')])
      expect(await who.value(query, 'archiveYears')).toEqual([]);
  });

  it('are shown to those who can act, not to the public, planners or a read-only token', async () => {
    const others = [
      api.public,
      await api.as('PLANNER'),
      await api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'READ_CONTACTS']),
      await api.withToken('DISTRICT_COORDINATOR', ['WRITE']),
    ];
    const [{ id } = { id: '' }] = await of(district);
    for (const who of others) {
      expect(await of(who)).toEqual([]);
      expect(
        (await who.value<{ count: number }[]>(COUNTS, 'todoCounts')).every(({ count }) => count === 0),
      ).toBe(true);
      expect(await who.data(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
    }
  });

  it('are shown to a coordinator of a partnership, who may resolve those of their own partnership', async () => {
    const { partnerships } = await district.data<{ partnerships: { nodes: { id: string; name: string }[] } }>(
      '{ partnerships { nodes { id name } } }',
    );
    const own = partnerships.nodes.find(({ name }) => name === 'Sady Żoliborskie');
    const coordinator = await api.as('PARTNERSHIP_COORDINATOR', [own?.id ?? '']);
    const all = await of(coordinator);
    expect(all).toHaveLength(78);
    const mine = all.filter(({ kind, canResolve }) => kind === 'PARTNER_WITHOUT_CONTACT' && canResolve);
    const theirs = all.filter(
      ({ kind, partnerships: in_ }) =>
        kind === 'PARTNER_WITHOUT_CONTACT' && in_.some(({ name }) => name === own?.name),
    );
    expect(mine).toEqual(theirs);
    expect(all.some(({ kind, canResolve }) => kind === 'EVENT_WITHOUT_ORGANISER' && canResolve)).toBe(false);
  });

  it('are shown to the representative of a partner, for that partner only', async () => {
    const [{ subject } = { subject: { id: '' } }] = await of(district, {
      kinds: ['PARTNER_WITHOUT_CONTACT'],
    });
    const representative = await api.as('PARTNER_REPRESENTATIVE', [subject.id]);
    const found = await of(representative);
    expect(found.map((one) => [one.kind, one.subject.id, one.canResolve])).toEqual([
      ['PARTNER_WITHOUT_CONTACT', subject.id, true],
    ]);
  });

  it.each([
    ['x', 'NOT_AN_ID'],
    ['Partner:00000000-0000-4000-8000-000000000000', 'WRONG_TYPE'],
  ])('refuse the partnership %s and name the argument', async (id, reason) => {
    for (const [text, name] of [
      [TODOS, 'todos'],
      [COUNTS, 'todoCounts'],
    ] as const) {
      const { code, problems } = await district.query(text, { partnerships: [id] });
      expect([code, ...problems]).toEqual(['INVALID', `${name}.partnerships.0 ${reason}`]);
    }
  });
});
