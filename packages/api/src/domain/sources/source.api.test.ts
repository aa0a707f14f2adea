import { openTestDistrict } from '../../../test/builders/district.js';

const DANCE = '{ events(from: "2018-05-24", to: "2018-05-24", first: 1) { nodes { id } } }';
const SOURCE = `mutation ($input: CreateSourceInput!) { createSource(input: $input) { source { id version title url retrievedOn } } }`;
const UPDATE_SOURCE = `mutation ($input: UpdateSourceInput!) { updateSource(input: $input) { source { version title note } } }`;
const ARCHIVE_SOURCE = `mutation ($input: VersionedInput!) { archiveSource(input: $input) { source { id } } }`;
const STATEMENT = `mutation ($input: CreateStatementInput!) { createStatement(input: $input) { statement { id version field value wording subject { id } disagreements { value } } } }`;
const UPDATE = `mutation ($input: UpdateStatementInput!) { updateStatement(input: $input) { statement { version value disagreements { value } } } }`;
const ARCHIVE = `mutation ($input: VersionedInput!) { archiveStatement(input: $input) { statement { id } } }`;

const { api, district, planner, ofA: coordinator } = await openTestDistrict();
const event = await api.public.value(DANCE, 'events.nodes.0.id');
afterAll(() => api.close());

describe('sources and statements', () => {
  const source = (title = 'Protokół') =>
    coordinator.value(SOURCE, 'createSource.source.id', { input: { kind: 'DOCUMENT', title } });
  const count = async () =>
    (
      await api.database.query<{ n: string }>(
        'select (select count(*) from source) + (select count(*) from statement) + (select count(*) from change) as n',
      )
    )[0]?.n;

  it('any coordinator creates a source, and only the district’s coordinator archives it', async () => {
    const before = await count();
    const input = {
      kind: 'WEB_PAGE',
      title: 'Strona',
      url: 'https://example.org/',
      retrievedOn: '2026-02-28',
    };
    expect(await api.public.refusal(SOURCE, { input })).toBe('UNAUTHENTICATED');
    expect(await planner.refusal(SOURCE, { input })).toBe('FORBIDDEN');
    for (const [bad, problem] of [
      [{ url: 'javascript:alert(1)' }, 'input.url NOT_A_WEB_LINK'],
      [{ title: ' ' }, 'input.title EMPTY'],
    ] as const) {
      expect((await coordinator.query(SOURCE, { input: { ...input, ...bad } })).problems).toEqual([problem]);
    }
    expect(await coordinator.refusal(SOURCE, { input: { ...input, retrievedOn: '2026-02-30' } })).toBe(
      'INVALID',
    );
    expect(await count()).toBe(before);
    const made = await coordinator.value<{ id: string }>(SOURCE, 'createSource.source', { input });
    expect(made).toMatchObject({ version: 1, url: 'https://example.org', retrievedOn: '2026-02-28' });
    expect(
      await coordinator.value(UPDATE_SOURCE, 'updateSource.source', {
        input: { id: made.id, version: 1, note: 'Uwaga' },
      }),
    ).toEqual({ version: 2, title: 'Strona', note: 'Uwaga' });
    expect(
      await coordinator.refusal(UPDATE_SOURCE, { input: { id: made.id, version: 1, note: 'Inna' } }),
    ).toBe('CONFLICT');
    expect(await coordinator.refusal(ARCHIVE_SOURCE, { input: { id: made.id, version: 2 } })).toBe(
      'FORBIDDEN',
    );
    await district.data(ARCHIVE_SOURCE, { input: { id: made.id, version: 2 } });
    expect(await api.public.data(`{ source(id: "${made.id}") { id } }`)).toEqual({ source: null });
  });

  it('those who may change an object may make statements about it; another date contradicts, a coarser date does not', async () => {
    const input = {
      sourceId: await source(),
      subjectId: event,
      field: 'date',
      value: '2018-05',
      wording: 'w maju',
    };
    expect(await coordinator.refusal(STATEMENT, { input })).toBe('FORBIDDEN');
    const made = await district.value<{ id: string }>(STATEMENT, 'createStatement.statement', { input });
    expect(made).toMatchObject({
      version: 1,
      field: 'date',
      value: '2018-05',
      subject: { id: event },
      disagreements: [],
    });
    const { disagreements } = await district.value<{ disagreements: unknown[] }>(
      UPDATE,
      'updateStatement.statement',
      {
        input: { id: made.id, version: 1, value: '2018-06-01' },
      },
    );
    expect(disagreements).toEqual([{ value: '2018-05-24' }]);
    for (const other of [planner, coordinator])
      expect(await other.refusal(UPDATE, { input: { id: made.id, version: 2, value: '2018' } })).toBe(
        'FORBIDDEN',
      );
    expect(await district.refusal(UPDATE, { input: { id: made.id, version: 1, value: '2018' } })).toBe(
      'CONFLICT',
    );
    expect(
      await district.value(ARCHIVE, 'archiveStatement.statement', { input: { id: made.id, version: 2 } }),
    ).toBeNull();
  });

  it('bad input is refused with its field, and nothing is stored', async () => {
    const input = { sourceId: await source(), subjectId: event, field: 'date', value: '2018' };
    const before = await count();
    const cases: [object, string][] = [
      [{ value: '2018-02-30' }, 'input.value NO_SUCH_DAY'],
      [{ value: null }, 'input.value EMPTY'],
      [{ field: 'DROP TABLE' }, 'input.field NOT_A_FIELD_NAME'],
      [{ sourceId: event }, 'input.sourceId WRONG_TYPE'],
      [{ subjectId: 'Contact:00000000-0000-4000-8000-000000000000' }, 'input.subjectId WRONG_TYPE'],
      [{ subjectId: 'Event:00000000-0000-4000-8000-000000000000' }, 'input.subjectId NOT_FOUND'],
    ];
    for (const [bad, problem] of cases) {
      expect((await coordinator.query(STATEMENT, { input: { ...input, ...bad } })).problems).toEqual([
        problem,
      ]);
    }
    expect(await count()).toBe(before);
  });
});
