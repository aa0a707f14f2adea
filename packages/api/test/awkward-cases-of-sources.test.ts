import { dataSetId } from '../src/seed/data-set-id.js';
import { openTestApi, type TestApi, type TestClient } from './client.js';

/**
 * The fourteen awkward cases of this domain (docs/glossary.md), each tested through the API on the data set.
 */
const idOf = (type: string, table: string, key: string) => `${type}:${dataSetId(table, key)}`;
const partner = (key: string) => idOf('Partner', 'partner', key);
const partnership = (key: string) => idOf('Partnership', 'partnership', key);
const event = (key: string) => idOf('Event', 'event', key);

interface Named {
  name: string;
}

describe('the fourteen awkward cases: 10 to 14', () => {
  let api: TestApi;
  let district: TestClient;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    district = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  const read = <T>(text: string, variables: object = {}) => api.public.data<T>(text, { ...variables });

  it('10. themes and topics: two meetings share a slogan; barriers, greenery and others are topics', async () => {
    const { events: all, topics } = await read<{
      events: { nodes: { theme: string | null }[] };
      topics: Named[];
    }>('{ events(first: 100) { nodes { theme } } topics { name } }');
    const themes = all.nodes.flatMap(({ theme }) => (theme ? [theme] : []));
    expect(themes.some((theme) => themes.filter((other) => other === theme).length === 2)).toBe(true);
    expect(topics.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Bariery architektoniczne', 'Komunikacja', 'Tereny zielone']),
    );
    const { events: barriers } = await read<{ events: { totalCount: number } }>(
      `{ events(filter: { topics: ["${idOf('Topic', 'topic', 'bariery-architektoniczne')}"] }) { totalCount } }`,
    );
    expect(barriers.totalCount).toBeGreaterThan(0);
  });

  it('11. events move with feasts: the rule of a series counts days from Easter instead of adding 365 days', async () => {
    const series = idOf('EventSeries', 'event_series', 'spotkania-wielkanocne');
    const { updateEventSeries } = await district.data<{ updateEventSeries: unknown }>(
      'mutation ($input: UpdateEventSeriesInput!) { updateEventSeries(input: $input) { series { rule { kind days month week } } } }',
      { input: { id: series, version: 1, rule: { kind: 'DAYS_FROM_EASTER', days: -8 } } },
    );
    expect(updateEventSeries).toEqual({
      series: { rule: { kind: 'DAYS_FROM_EASTER', days: -8, month: null, week: null } },
    });
    const { node } = await read<{ node: { events: { nodes: { date: { edtf: string } }[] } } }>(
      `{ node(id: "${series}") { ... on EventSeries { events { nodes { date { edtf } } } } } }`,
    );
    expect(node.events.nodes.map(({ date }) => date.edtf)).toEqual(
      expect.arrayContaining(['2017-04-08', '2018-03-22']),
    );
  });

  it('12. unknown is not empty: attendance is null if unknown, 0 if nobody came, and „about 150” keeps its wording', async () => {
    const { events: all } = await read<{ events: { nodes: { attendance: unknown; venue: unknown }[] } }>(
      '{ events(first: 100) { nodes { attendance { min } venue { id } } } }',
    );
    expect(all.nodes.every(({ attendance }) => attendance === null)).toBe(true);
    const attended = (attendance: object | null, version: number) =>
      district.data<{ updateEvent: { event: { attendance: unknown } } }>(
        'mutation ($input: UpdateEventInput!) { updateEvent(input: $input) { event { attendance { min max wording } } } }',
        { input: { id: event('2015-09-piknik'), version, attendance } },
      );
    expect((await attended({ min: 0, max: 0 }, 1)).updateEvent.event.attendance).toEqual({
      min: 0,
      max: 0,
      wording: null,
    });
    expect(
      (await attended({ min: 140, max: 160, wording: 'około 150' }, 2)).updateEvent.event.attendance,
    ).toEqual({ min: 140, max: 160, wording: 'około 150' });
    expect((await attended(null, 3)).updateEvent.event.attendance).toBeNull();
  });

  it('13. participation is not membership: the network’s coordinator is a member only where a roster lists it', async () => {
    const {
      network,
      partnership: renamed,
      ops,
    } = await read<{
      network: unknown;
      partnership: {
        memberships: { totalCount: number };
        events: { totalCount: number };
        statements: { field: string }[];
      };
      ops: { memberships: { nodes: { partnership: { id: string }; certainty: string; role: string }[] } };
    }>(`{
      network { coordinator { id } }
      partnership(id: "${partnership('dla-rudawki-i-zatrasia')}") { memberships { totalCount } events { totalCount } statements { field } }
      ops: partner(id: "${partner('ops')}") { memberships { nodes { partnership { id } certainty role } } } }`);
    expect(network).toEqual({ coordinator: { id: partner('ops') } });
    expect(renamed.memberships.totalCount).toBe(0);
    expect(renamed.events.totalCount).toBeGreaterThan(0);
    expect(renamed.statements.map(({ field }) => field)).toContain('startedBy');
    expect(ops.memberships.nodes.map((node) => node.partnership.id).sort()).toEqual(
      [partnership('marymont-kaskada'), partnership('sady-zoliborskie')].sort(),
    );
    // The start is unknown, so the membership may be in force today.
    expect(
      ops.memberships.nodes.every(({ certainty, role }) => certainty === 'POSSIBLE' && role === 'MEMBER'),
    ).toBe(true);
    const { updateMembership } = await district.data<{ updateMembership: unknown }>(
      'mutation ($input: UpdateMembershipInput!) { updateMembership(input: $input) { membership { certainty } } }',
      {
        input: {
          id: idOf('Membership', 'membership', 'marymont-kaskada/ops'),
          version: 1,
          from: { edtf: '2013-05' },
          to: { edtf: '..' },
        },
      },
    );
    expect(updateMembership).toEqual({ membership: { certainty: 'CERTAIN' } });
  });

  it('14. every fact has a source, and two sources may disagree: rosters with and without Stowarzyszenie BORIS', async () => {
    const { node } = await read<{
      node: {
        statements: { value: string; source: { title: string }; disagreements: { value: string }[] }[];
      };
    }>(
      `{ node(id: "${idOf('Membership', 'membership', 'marymont-kaskada/boris')}") { ... on Membership { statements { value source { title } disagreements { value } } } } }`,
    );
    expect(node.statements.map(({ value, disagreements }) => [value, disagreements]).sort()).toEqual([
      ['LISTED', [{ value: 'NOT_LISTED' }]],
      ['NOT_LISTED', [{ value: 'LISTED' }]],
    ]);
    const {
      a,
      b,
      events: all,
    } = await read<{
      a: { memberships: { totalCount: number } };
      b: { memberships: { totalCount: number } };
      events: { nodes: { sources: unknown[] }[] };
    }>(`{
      a: partnership(id: "${partnership('marymont-kaskada')}") { memberships { totalCount } }
      b: partnership(id: "${partnership('sady-zoliborskie')}") { memberships { totalCount } }
      events(first: 100) { nodes { sources { id } } } }`);
    expect([a.memberships.totalCount, b.memberships.totalCount]).toEqual([17, 24]);
    expect(all.nodes.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});
