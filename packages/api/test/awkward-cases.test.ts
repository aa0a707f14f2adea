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
interface Happening {
  id: string;
  title: string;
  date: { edtf: string; earliest: string; precision: string };
}

describe('the fourteen awkward cases: 1 to 5', () => {
  let api: TestApi;
  let district: TestClient;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    district = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  const read = <T>(text: string, variables: object = {}) => api.public.data<T>(text, { ...variables });
  const found = async (search: string) =>
    (
      await read<{ partners: { nodes: Named[] } }>(
        'query ($search: String) { partners(search: $search) { nodes { name } } }',
        { search },
      )
    ).partners.nodes.map(({ name }) => name);
  const participations = async (key: string, roles: string) =>
    (
      await read<{
        event: { participations: Record<string, unknown>[] };
      }>(`{ event(id: "${event(key)}") { participations(roles: [${roles}]) {
      role label count headcount nameAt actor { __typename ... on Partner { name } ... on Partnership { name } ... on Network { name } }
      fromActors { ... on Partner { name } } } } }`)
    ).event.participations;

  it('1. dates of every precision: a day, a month, one of two months, and the finer of two dates of a feast', async () => {
    const dated = async (key: string) =>
      (
        await read<{ event: { date: unknown; startsAt: unknown; durationMinutes: unknown } }>(
          `{ event(id: "${event(key)}") { date { edtf earliest latest precision wording text(locale: PL) } startsAt durationMinutes } }`,
        )
      ).event;
    expect((await dated('2018-05-24-potancowka')).date).toMatchObject({
      edtf: '2018-05-24',
      precision: 'DAY',
      text: '24 maja 2018',
    });
    expect((await dated('2018-06-plan-marymont-kaskada')).date).toMatchObject({
      edtf: '2018-06',
      earliest: '2018-06-01',
      latest: '2018-06-30',
      precision: 'MONTH',
      text: 'czerwiec 2018',
    });
    expect((await dated('2016-jesien-marymont-kaskada')).date).toMatchObject({
      edtf: '[2016-10,2016-11]',
      earliest: '2016-10-01',
      latest: '2016-11-30',
      precision: 'ONE_OF',
      text: 'październik lub listopad 2016',
    });
    expect((await dated('2015-wielkanoc')).date).toMatchObject({ edtf: '2015-04', precision: 'MONTH' });
    const { event: easter } = await read<{
      event: { statements: { value: string; disagreements: unknown[] }[] };
    }>(`{ event(id: "${event('2015-wielkanoc')}") { statements { field value disagreements { id } } } }`);
    expect(easter.statements.map(({ value }) => value)).toEqual(expect.arrayContaining(['2015', '2015-04']));
    expect(easter.statements.every(({ disagreements }) => disagreements.length === 0)).toBe(true);
    const everything = await read<{
      events: { nodes: { startsAt: null; durationMinutes: number | null }[] };
    }>('{ events(first: 100) { nodes { startsAt durationMinutes } } }');
    expect(everything.events.nodes.every(({ startsAt }) => startsAt === null)).toBe(true);
    expect(everything.events.nodes.filter(({ durationMinutes }) => durationMinutes !== null)).toEqual([
      { startsAt: null, durationMinutes: 180 },
    ]);
  });

  it('2. names change: a school shows the name of each time; a rename keeps the partner, a successor is a new one', async () => {
    const school = partner('sp-392');
    const { partner: sp392 } = await read<{
      partner: { name: string; names: { name: string; kind: string; validTo: { edtf: string } | null }[] };
    }>(`{ partner(id: "${school}") { name names { name kind validTo { edtf } } } }`);
    expect(sp392.name).toMatch(/^Szkoła Podstawowa nr 392/);
    expect(sp392.names.find(({ name }) => name === 'Gimnazjum nr 55')).toMatchObject({
      kind: 'FORMER',
      validTo: { edtf: '[2017-05-19..2018-05-24]' },
    });
    const { partner: took } = await read<{
      partner: { participations: { nodes: { nameAt: string; event: Happening }[] } };
    }>(
      `{ partner(id: "${school}") { participations(first: 50) { nodes { nameAt event { id title date { edtf earliest } } } } } }`,
    );
    for (const { nameAt, event: at } of took.participations.nodes) {
      expect(nameAt).toMatch(at.date.earliest <= '2017-05-19' ? /^Gimnazjum nr 55/ : /392/);
    }
    const renamed = await district.data<{ updatePartner: { partner: { id: string; name: string } } }>(
      'mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { id name } } }',
      {
        input: {
          id: partner('pasmanteria'),
          version: 1,
          names: [
            { name: 'pasmanteria', kind: 'FORMER', validTo: { edtf: '2020' } },
            { name: 'Pasmanteria Guzik', kind: 'OFFICIAL', validFrom: { edtf: '2020' } },
          ],
        },
      },
    );
    expect(renamed.updatePartner.partner).toEqual({ id: partner('pasmanteria'), name: 'Pasmanteria Guzik' });
    expect(await found('pasmanteria')).toEqual(['Pasmanteria Guzik']);
    await district.data(
      'mutation ($input: CreatePartnerSuccessionInput!) { createPartnerSuccession(input: $input) { succession { id } } }',
      {
        input: {
          predecessorId: partner('gimnazjum-54'),
          successorId: partner('sp-92'),
          happenedOn: { edtf: '[2017..2018]' },
        },
      },
    );
    const { partner: before } = await read<{ partner: unknown }>(
      `{ partner(id: "${partner('gimnazjum-54')}") { name successors { happenedOn { edtf } successor { id } } } }`,
    );
    expect(before).toMatchObject({
      name: expect.stringContaining('Gimnazjum nr 54') as unknown,
      successors: [{ happenedOn: { edtf: '[2017..2018]' }, successor: { id: partner('sp-92') } }],
    });
  });

  it.each([
    ['sp 267', ['Szkoła Podstawowa nr 267']],
    ['szkola podstawowa 267', ['Szkoła Podstawowa nr 267']],
    ['SZAFIR klub osiedlowy', ['Klub Mieszkańców „Szafir”']],
    ['klub „szafir”', ['Klub Mieszkańców „Szafir”']],
    ['zarząd dzielnicy', ['Zarząd Dzielnicy Żoliborz']],
  ])('3. names vary: „%s” finds the intended partners and no others', async (search, names) => {
    expect(await found(search)).toEqual(names);
  });

  it('3. names vary: similar names may be different partners', async () => {
    expect((await found('biblioteka')).length).toBe(3);
    expect(await found('urząd dzielnicy')).not.toContain('Zarząd Dzielnicy Żoliborz');
    const { partnership: varied } = await read<{ partnership: { names: Named[] } }>(
      `{ partnership(id: "${partnership('marymont-kaskada')}") { names { name } } }`,
    );
    expect(varied.names.map(({ name }) => name)).toEqual([
      'Marymont-Kaskada',
      'Marymont Kaskada',
      'Marymont- Kaskada',
    ]);
  });

  it.each([
    ['marymont kaskada', 'Marymont-Kaskada'],
    ['dla Zatrasia i Rudawki', 'Dla Rudawki i Zatrasia'],
    ['nasz zoliborz 4', 'Dla Rudawki i Zatrasia'],
  ])('3. names vary: „%s” finds a partnership', async (search, name) => {
    const { partnerships } = await read<{ partnerships: { nodes: Named[] } }>(
      'query ($search: String) { partnerships(search: $search) { nodes { name } } }',
      { search },
    );
    expect(partnerships.nodes).toEqual([{ name }]);
  });

  it('4. partnerships change: „Nasz Żoliborz IV” became „Dla Rudawki i Zatrasia” in 2018; partnerships of other districts are listed only with scope ALL', async () => {
    const { partnership: changed } = await read<{ partnership: unknown }>(
      `{ partnership(id: "${partnership('dla-rudawki-i-zatrasia')}") { name names { name kind validTo { edtf } } statements { field source { title } } } }`,
    );
    expect(changed).toMatchObject({
      name: 'Dla Rudawki i Zatrasia',
      names: expect.arrayContaining([
        { name: 'Nasz Żoliborz IV', kind: 'FORMER', validTo: { edtf: '2018' } },
      ]) as unknown,
      statements: expect.arrayContaining([
        { field: 'renamedOn', source: { title: 'Partnerstwa lokalne' } },
      ]) as unknown,
    });
    const then = await participations(
      '2016-jesien-dla-rudawki-i-zatrasia',
      'ORGANISER, CO_ORGANISER, HOST, ATTENDEE',
    );
    expect(JSON.stringify(then)).toContain('Nasz Żoliborz IV');
    const { own, all } = await read<{ own: { totalCount: number }; all: { totalCount: number } }>(
      '{ own: partnerships { totalCount } all: partnerships(scope: ALL) { totalCount } }',
    );
    expect(own.totalCount).toBe(4);
    expect(all.totalCount).toBeGreaterThan(4);
  });

  it('5. units and places: a club is a unit of an administration, a partner and a venue; a courtyard is part of a school', async () => {
    const { club, yard, estate } = await read<Record<string, unknown>>(`{
      club: partner(id: "${partner('klub-szafir')}") { parent { id } venues { name } }
      yard: venue(id: "${idOf('Venue', 'venue', 'sp-392-dziedziniec')}") {
        names { name kind validTo { edtf } } partOf { name partner { id } } }
      estate: venue(id: "${idOf('Venue', 'venue', 'osiedle-zatrasie')}") { name address } }`);
    expect(club).toEqual({
      parent: { id: partner('wsm-zoliborz-iv') },
      venues: [{ name: 'Klub Mieszkańców „Szafir”' }],
    });
    expect(yard).toEqual({
      names: [
        { name: 'Dziedziniec Szkoły Podstawowej nr 392', kind: 'OFFICIAL', validTo: null },
        {
          name: 'Dziedziniec Gimnazjum nr 55',
          kind: 'FORMER',
          validTo: { edtf: '[2017-05-19..2018-05-24]' },
        },
      ],
      partOf: { name: 'Szkoła Podstawowa nr 392', partner: { id: partner('sp-392') } },
    });
    expect(estate).toEqual({ name: 'Osiedle Zatrasie', address: null });
  });
});
