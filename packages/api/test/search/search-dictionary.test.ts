import { searchLexemes, slipsOf } from '@partnerstwa/shared/search-words';
import { openTestApi, type TestApi, type TestClient } from '../client.js';

const CREATE = `mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { changeId partner { id version } } }`;
const UPDATE = `mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { changeId partner { id version } } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { changeId } }`;
const FIND = `query ($q: String!) { partners(search: $q, first: 20) { totalCount edges { match cursor node { name } } } }`;

interface MatchPage {
  readonly partners: {
    readonly edges: readonly { readonly match: string }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

describe('the dictionary of search', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await openTestApi();
    coordinator = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  const known = async (form: string): Promise<boolean> =>
    (await api.database.query('select 1 from search.word where form = $1', [form])).length > 0;
  const named = (name: string) => ({ names: [{ name, kind: 'OFFICIAL' }], kind: 'ORGANISATION' });
  const create = (name: string) =>
    coordinator.value<{ id: string; version: number }>(CREATE, 'createPartner.partner', {
      input: named(name),
    });
  const found = async (search: string) =>
    (await coordinator.value<{ node: { name: string } }[]>(FIND, 'partners.edges', { q: search })).map(
      ({ node }) => node.name,
    );

  it('knows exactly the words of the rows, and their slips as the application computes them', async () => {
    await create('Pracownia Gęślarska i Skrzypcowa');
    const rows = await api.database.query<{ form: string; slips: string[] }>(
      'select w.form, array(select s.slip from search.slip s where s.form = w.form order by 1) as slips from search.word w order by 1',
    );
    const forms = searchLexemes(['Pracownia Gęślarska i Skrzypcowa']).filter(
      (form) => slipsOf(form).length > 0,
    );
    const computed = forms.map((form) => ({ form, slips: [...slipsOf(form)].sort() }));
    expect(rows).toEqual(computed);
  });

  it('forgets a word once a rename takes the last name that has it, and knows it again after undo', async () => {
    const { id, version } = await create('Modelarnia');
    const other = await create('Modelarnia druga');
    const rename = async (of: { id: string; version: number }) =>
      coordinator.value(UPDATE, 'updatePartner.changeId', {
        input: { ...of, names: named('Szachy').names },
      });
    await rename(other);
    expect(await known('modelarnia')).toBe(true);
    const changeId = await rename({ id, version });
    expect(await known('modelarnia')).toBe(false);
    expect(await found('modelrania')).toEqual([]);
    await coordinator.data(UNDO, { input: { changeId } });
    expect(await known('modelarnia')).toBe(true);
    expect(await found('modelrania')).toEqual(['Modelarnia']);
  });

  it('forgets the names of rows that are erased', async () => {
    const { id } = await create('Wymazywana');
    expect(await known('wymazywana')).toBe(true);
    const key = id.replace('Partner:', '');
    await api.database.query('delete from change_item where subject_id = $1', [key]);
    await api.database.query('delete from partner where id = $1', [key]);
    expect(await known('wymazywana')).toBe(false);
  });

  it('keeps a word that one transaction takes and another gives up at the same time', async () => {
    await create('Wspolne');
    const add = api.database.dataSource.createQueryRunner();
    const remove = api.database.dataSource.createQueryRunner();
    const words = "array_to_tsvector(array['wspolne'])";
    await add.startTransaction();
    await remove.startTransaction();
    await add.query(`insert into partner (name, kind, search_words) values ('Nowe', 'GROUP', ${words})`);
    const removed = remove.query("update partner set search_words = '' where name = 'Wspolne'");
    const waiting =
      "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while ((await api.database.query(waiting)).length === 0);
    await add.commitTransaction();
    await removed;
    await remove.commitTransaction();
    await Promise.all([add.release(), remove.release()]);
    expect(await known('wspolne')).toBe(true);
  });

  it('gives strangers the same answers, whatever words hidden rows have', async () => {
    await create('Biblioteka Publiczna');
    const searches = [
      'bibloteka',
      'bibliotekka',
      'biblioteki',
      'publicna biblioteka',
      'bibliotekapubliczna',
      'bublioteka',
    ];
    const answers = () => Promise.all(searches.map((q) => api.public.data(FIND, { q })));
    const before = await answers();
    expect(before.filter((answer) => JSON.stringify(answer).includes('SIMILAR'))).toHaveLength(5);
    for (const name of ['Bibloteka', 'Bibliotekka', 'Bublioteka', 'Biblioteki', 'Publicna']) {
      await api.database.query(
        `insert into partner (name, kind, agreed_to_be_public, search_words) values ($1, 'INDIVIDUAL', false, array_to_tsvector($2::text[]))`,
        [name, searchLexemes([name])],
      );
    }
    expect(await found('bublioteka')).toContain('Bublioteka');
    expect(await answers()).toEqual(before);
  });
});

describe('search', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await openTestApi({ seed: true });
  }, 60_000);
  afterAll(() => api.close());

  it('lists a place before its parts: the school before its courtyard', async () => {
    const { venues } = await api.public.data<{ venues: { nodes: { name: string }[] } }>(
      '{ venues(search: "392") { nodes { name } } }',
    );
    expect(venues.nodes.map(({ name }) => name)).toEqual([
      'Szkoła Podstawowa nr 392',
      'Dziedziniec Szkoły Podstawowej nr 392',
    ]);
  });

  it('puts exact matches before similar ones, in every order and over pages', async () => {
    const page = `query ($after: String) { partners(search: "szkola", first: 2, orderBy: NAME_DESC, after: $after) {
      edges { match node { name } } pageInfo { endCursor hasNextPage } } }`;
    const matches: string[] = [];
    let after: string | null = null;
    do {
      const { partners }: MatchPage = await api.public.data<MatchPage>(page, { after });
      matches.push(...partners.edges.map(({ match }) => match));
      after = partners.pageInfo.hasNextPage ? partners.pageInfo.endCursor : null;
    } while (after !== null);
    expect(matches).toEqual([...matches].sort());
    expect(matches.length).toBeGreaterThan(5);
  });

  it('finds an emoji in a title', async () => {
    const coordinator = await api.as('DISTRICT_COORDINATOR');
    const input = { title: 'Cyrk przyjechał 🎪', kind: 'PICNIC', status: 'IDEA', visibility: 'PUBLIC' };
    await coordinator.data(
      'mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId } }',
      { input },
    );
    expect(await coordinator.data('{ events(search: "🎪") { nodes { title } } }')).toEqual({
      events: { nodes: [{ title: 'Cyrk przyjechał 🎪' }] },
    });
  });

  it('refuses the cursor of a list for a search', async () => {
    const cursor = await api.public.value(
      '{ partners(first: 1) { pageInfo { endCursor } } }',
      'partners.pageInfo.endCursor',
    );
    expect(
      await api.public.refusal(
        'query ($after: String) { partners(search: "szkola", after: $after) { totalCount nodes { id } } }',
        { after: cursor },
      ),
    ).toBe('INVALID');
  });
});

describe('search for contacts', () => {
  const CREATE_CONTACT =
    'mutation ($input: CreateContactInput!) { createContact(input: $input) { contact { id } } }';
  const FIND_CONTACT = 'query ($q: String!) { contacts(search: $q) { edges { match node { personName } } } }';

  it('finds a name or telephone for those who may read it, and nothing for others', async () => {
    const api = await openTestApi({ seed: true });
    try {
      const coordinator = await api.as('DISTRICT_COORDINATOR');
      const partnerId = await api.public.value(
        '{ partners(first: 1) { nodes { id } } }',
        'partners.nodes.0.id',
      );
      const input = {
        partnerId,
        personName: 'Wymyślona Osobistość',
        phone: '600 000 000',
        legalBasis: 'CONSENT',
      };
      await coordinator.data(CREATE_CONTACT, { input });
      const hits = async (client: TestClient, q: string) =>
        (
          await client.data<{ contacts: { edges: { match: string }[] } }>(FIND_CONTACT, { q })
        ).contacts.edges.map(({ match }) => match);
      for (const q of ['osobistość wymyślona', '600000000', '+48 600-000-000'])
        expect([q, await hits(coordinator, q)]).toEqual([q, ['EXACT']]);
      expect(await hits(coordinator, 'osobistsoć')).toEqual(['SIMILAR']);
      for (const q of ['osobistość wymyślona', '600000000', 'osobistsoć'])
        expect([q, await hits(api.public, q)]).toEqual([q, []]);
    } finally {
      await api.close();
    }
  }, 60_000);
});
