import { openTestApi, type TestApi, type TestClient } from '../../../test/client.js';

interface Names {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly names: readonly {
    readonly name: string;
    readonly validFrom: { readonly edtf: string } | null;
    readonly validTo: { readonly edtf: string } | null;
  }[];
}

describe.each(['Partner', 'Partnership', 'Venue'])('renaming a %s', (type) => {
  const field = type.toLowerCase();
  const shown = `${field} { id version name names { name validFrom { edtf } validTo { edtf } } }`;
  const CREATE = `mutation ($input: Create${type}Input!) { create${type}(input: $input) { ${shown} } }`;
  const RENAME = `mutation ($input: RenameInput!) { rename${type}(input: $input) { changeId ${shown} } }`;
  let api: TestApi;
  let district: TestClient;
  beforeAll(async () => {
    api = await openTestApi();
    district = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  const date = (edtf: string | null) => (edtf === null ? null : { edtf });
  const official = (name: string, from: string | null, to: string | null) => ({
    name,
    kind: 'OFFICIAL',
    validFrom: date(from),
    validTo: date(to),
  });
  const create = (...names: object[]) => {
    const kind = type === 'Partner' ? { kind: 'INSTITUTION' } : {};
    return district.value<Names>(CREATE, `create${type}.${field}`, { input: { ...kind, names } });
  };
  const rename = ({ id, version }: Names, name: string, edtf: string) =>
    district.query(RENAME, { input: { id, version, name, from: { edtf } } });
  const told = ({ names }: Names) =>
    names.map(({ name, validFrom, validTo }) => `${name}: ${validFrom?.edtf ?? ''} – ${validTo?.edtf ?? ''}`);
  const renamed = async (of: Names, name: string, edtf: string) => {
    const { data, problems } = await rename(of, name, edtf);
    expect(problems).toEqual([]);
    const payload = data?.[`rename${type}`] as Record<string, Names> & { changeId: string };
    return { changeId: payload.changeId, after: payload[field] as Names };
  };

  it.each([
    ['2020-09-01', null, null, ['Nowa: 2020-09-01 – ', 'Stara:  – 2020-08-31']],
    ['2020-09-01', '2010', '..', ['Nowa: 2020-09-01 – ..', 'Stara: 2010 – 2020-08-31']],
    ['2020', '2010', null, ['Nowa: 2020 – ', 'Stara: 2010 – 2020']],
    ['[2017-05..2018-05]', null, '2018', ['Nowa: [2017-05..2018-05] – ', 'Stara:  – [2017-05..2018-05]']],
  ])('from %s on ends the name before in the same change', async (day, from, to, names) => {
    const { after } = await renamed(await create(official('Stara', from, to)), 'Nowa', day);
    expect(told(after)).toEqual(names);
    expect(after.name).toBe('Nowa');
  });

  it('is undone in one step', async () => {
    const before = await create(official('Stara', '2010', '..'));
    const { changeId } = await renamed(before, 'Nowa', '2020-09-01');
    const undo = 'mutation ($input: UndoInput!) { undo(input: $input) { changeId } }';
    await district.data(undo, { input: { changeId } });
    const read = `query ($id: ID!) { ${shown.replace('{', '(id: $id) {')} }`;
    expect(told(await district.value<Names>(read, field, { id: before.id }))).toEqual(told(before));
  });

  it('fits a name between two that are known', async () => {
    const known = await create(
      official('Pierwsza', null, '2010-12-31'),
      official('Trzecia', '2011-01-01', null),
    );
    const { after } = await renamed(known, 'Druga', '2005-01-01');
    expect(told(after)).toEqual([
      'Druga: 2005-01-01 – 2010-12-31',
      'Pierwsza:  – 2004-12-31',
      'Trzecia: 2011-01-01 – ',
    ]);
    expect(after.name).toBe('Trzecia');
  });

  it('leaves the present name until a day that is still to come', async () => {
    const { after } = await renamed(await create(official('Stara', null, null)), 'Nowa', '2090-01-01');
    expect(after.name).toBe('Stara');
  });

  it('is refused on the day on which the present name began, and without a date', async () => {
    const school = await create(official('Stara', '2020-09-01', null));
    expect((await rename(school, 'Nowa', '2020-09-01')).problems).toEqual(['input.from NAME_BEGAN_LATER']);
    expect((await rename(school, 'Nowa', '..')).problems).toEqual(['input.from.edtf OPEN_BEGINNING']);
    expect((await rename(school, ' ', '2021')).problems).toEqual(['input.name EMPTY']);
  });
});
