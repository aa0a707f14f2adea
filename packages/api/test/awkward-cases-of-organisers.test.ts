import { dataSetId } from '../src/seed/data-set-id.js';
import { openTestApi, type TestApi, type TestClient } from './client.js';

/**
 * The fourteen awkward cases of this domain (docs/glossary.md), each tested through the API on the data set.
 */
const idOf = (type: string, table: string, key: string) => `${type}:${dataSetId(table, key)}`;
const event = (key: string) => idOf('Event', 'event', key);

interface Happening {
  id: string;
  title: string;
  date: { edtf: string; earliest: string; precision: string };
}

describe('the fourteen awkward cases: 6 to 9', () => {
  let api: TestApi;
  let district: TestClient;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    district = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  const read = <T>(text: string, variables: object = {}) => api.public.data<T>(text, { ...variables });
  const events = async (from: string, to: string) =>
    (
      await read<{ calendar: Happening[] }>(
        `{ calendar(from: "${from}", to: "${to}") { id title date { edtf earliest precision } } }`,
      )
    ).calendar;
  const participations = async (key: string, roles: string) =>
    (
      await read<{
        event: { participations: Record<string, unknown>[] };
      }>(`{ event(id: "${event(key)}") { participations(roles: [${roles}]) {
      role label count headcount nameAt actor { __typename ... on Partner { name } ... on Partnership { name } ... on Network { name } }
      fromActors { ... on Partner { name } } } } }`)
    ).event.participations;

  it('6. organisers of every kind: the Board with the whole network; an event without a named organiser has none', async () => {
    expect((await participations('2018-03-22-wielkanoc', 'ORGANISER')).map(({ actor }) => actor)).toEqual([
      { __typename: 'Partner', name: 'Zarząd Dzielnicy Żoliborz' },
      { __typename: 'Network', name: 'Żoliborskie Partnerstwa Lokalne' },
    ]);
    const { events: all } = await read<{
      events: { nodes: { participations: { actor: { __typename: string } | null }[] }[] };
    }>(
      '{ events(first: 100) { nodes { participations(roles: [ORGANISER, CO_ORGANISER]) { actor { __typename } } } } }',
    );
    const organisers = all.nodes.map(
      (node) => node.participations.filter(({ actor }) => actor?.__typename === 'Partnership').length,
    );
    expect(organisers).toEqual(expect.arrayContaining([0, 1, 2, 4]));
    expect(all.nodes.some((node) => node.participations.length === 0)).toBe(true);
  });

  it('7. „in each of the partnerships” gives one event each: 38 events, 21 in 2018, 4 in 2017, 8 in 2016, 5 in 2015', async () => {
    const years = await Promise.all(
      [2018, 2017, 2016, 2015].map((year) => events(`${year}-01-01`, `${year}-12-31`)),
    );
    expect(years.map((year) => year.length)).toEqual([21, 4, 8, 5]);
    const { events: all } = await read<{ events: { totalCount: number } }>('{ events { totalCount } }');
    expect(all.totalCount).toBe(38);
    for (const month of ['2018-06', '2018-10', '2018-12']) {
      const each = (years[0] ?? []).filter(({ date }) => date.edtf === month);
      expect(each).toHaveLength(4);
      const { nodes } = await read<{
        nodes: { description: string; participations: { actor: { id: string } }[] }[];
      }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Event { description participations { actor { ... on Partnership { id } } } } } }',
        { ids: each.map(({ id }) => id) },
      );
      expect(new Set(nodes.map(({ description }) => description)).size).toBe(1);
      expect(
        new Set(nodes.flatMap((node) => node.participations.map(({ actor }) => actor.id))).size,
      ).toBeGreaterThanOrEqual(4);
    }
  });

  it('8. roles and headcounts: eleven exhibitors, fifteen helpers, volunteers of two schools as one participation, guests as label and count', async () => {
    expect(await participations('2018-05-17-eko-piknik', 'EXHIBITOR')).toHaveLength(11);
    const { events: all } = await read<{
      events: {
        nodes: {
          participantsComplete: boolean | null;
          participations: {
            role: string;
            label: string;
            count: number;
            headcount: number;
            actor: unknown;
            fromActors: unknown[];
          }[];
        }[];
      };
    }>(
      '{ events(first: 100) { nodes { participantsComplete participations { role label count headcount actor { __typename } fromActors { __typename } } } } }',
    );
    const rows = all.nodes.flatMap((node) => node.participations);
    const [volunteers, ...others] = rows.filter(
      ({ role, headcount }) => role === 'VOLUNTEERS' && headcount === 20,
    );
    expect(others).toEqual([]);
    expect(volunteers).toMatchObject({
      headcount: 20,
      fromActors: [{ __typename: 'Partner' }, { __typename: 'Partner' }],
    });
    expect(
      all.nodes.map((node) => node.participations.filter(({ role }) => role === 'SUPPORTER').length),
    ).toContain(15);
    expect(rows.filter(({ count }) => count === 2)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: expect.stringContaining('Częstoch') as unknown, actor: null }),
      ]),
    );
    expect(new Set(all.nodes.map((node) => node.participantsComplete))).toEqual(new Set([true, false, null]));
    const { partners } = await district.data<{ partners: { totalCount: number } }>(
      '{ partners(filter: { kinds: [INDIVIDUAL] }) { totalCount } }',
    );
    expect(partners.totalCount).toBe(0);
  });

  it('9. editions: the dance of May 2018 is the sixth; three earlier ones have no number; 2016 had two', async () => {
    const { node } = await read<{
      node: { events: { nodes: { edition: number | null; date: { edtf: string } }[] } };
    }>(
      `{ node(id: "${idOf('EventSeries', 'event_series', 'potancowki-miedzypokoleniowe')}") { ... on EventSeries { events { nodes { edition date { edtf } } } } } }`,
    );
    expect(node.events.nodes).toEqual([
      { edition: null, date: { edtf: '2016-05' } },
      { edition: null, date: { edtf: '2016-11' } },
      { edition: null, date: { edtf: '2017-05-19' } },
      { edition: 6, date: { edtf: '2018-05-24' } },
    ]);
  });
});
