import { openTestDistrict } from '../../../test/builders/district.js';

const PAGE = `query ($key: PageKey!) { page(key: $key) {
  id key title english: title(locale: EN) text textEn: text(locale: EN) reviewedOn updatedAt version viewerCan { edit } } }`;
const UPDATE = `mutation ($input: UpdatePageInput!) { updatePage(input: $input) { changeId page { version title text en: text(locale: EN) reviewedOn } } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { subject { __typename ... on Page { text version } } } }`;
const CHANGES = `query ($subjectId: ID) { changes(subjectId: $subjectId) { nodes { command items { action fields { field } } } } }`;

interface Page {
  id: string;
  version: number;
  title: string;
  text: string;
  [field: string]: unknown;
}

const { api, district, planner, ofA } = await openTestDistrict();
const reader = await api.withToken('DISTRICT_COORDINATOR', ['READ_INTERNAL', 'READ_CONTACTS']);
const others = [ofA, planner, reader];
afterAll(() => api.close());

describe('the pages required by law', () => {
  const page = async (key = 'PRIVACY', who = api.public) =>
    (await who.data<{ page: Page }>(PAGE, { key })).page;

  it('are public in both languages, with one statement', async () => {
    let statements = 0;
    const stop = api.database.onStatement(() => (statements += 1));
    const statement = await page('ACCESSIBILITY_STATEMENT');
    stop();
    expect(statements).toBe(1);
    expect(statement).toMatchObject({
      key: 'ACCESSIBILITY_STATEMENT',
      title: 'Deklaracja dostępności',
      english: 'Accessibility statement',
      text: expect.stringMatching(/^\[do uzupełnienia: nazwa podmiotu\]/) as unknown,
      textEn: expect.stringMatching(/^\[to be filled in: name of the body\]/) as unknown,
      reviewedOn: null,
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
      version: 1,
      viewerCan: { edit: false },
    });
    expect(await api.public.data(`{ node(id: "${statement.id}") { ... on Page { key } } }`)).toEqual({
      node: { key: 'ACCESSIBILITY_STATEMENT' },
    });
    expect((await page('PRIVACY', district)).viewerCan).toEqual({ edit: true });
  });

  it('are changed only by the district’s coordinator, who sees the changes', async () => {
    const before = await page();
    const input = {
      id: before.id,
      version: before.version,
      textPl: '## Nowe\n\nZdanie.',
      reviewedOn: '2026-03-31',
    };
    expect(await api.public.refusal(UPDATE, { input })).toBe('UNAUTHENTICATED');
    for (const who of others) expect(await who.refusal(UPDATE, { input })).toBe('FORBIDDEN');
    expect(await page()).toEqual(before);
    expect(await district.value(UPDATE, 'updatePage.page', { input })).toEqual({
      version: before.version + 1,
      title: before.title,
      text: '## Nowe\n\nZdanie.',
      en: before['textEn'],
      reviewedOn: '2026-03-31',
    });
    const { changes } = await district.data<{ changes: { nodes: unknown[] } }>(CHANGES, {
      subjectId: before.id,
    });
    expect(changes.nodes[0]).toEqual({
      command: 'updatePage',
      items: [{ action: 'UPDATE', fields: [{ field: 'reviewedOn' }, { field: 'textPl' }] }],
    });
  });

  it('keep the changes of another person made since, and undo a change', async () => {
    const before = await page('ACCESSIBILITY_STATEMENT');
    const input = { id: before.id, version: before.version, textEn: 'Mine.' };
    const changeId = await district.value(UPDATE, 'updatePage.changeId', { input });
    const late = await district.query(UPDATE, { input: { ...input, textEn: 'Late.' } });
    expect([late.code, late.errors?.[0]?.extensions['current']]).toEqual([
      'CONFLICT',
      expect.objectContaining({ version: before.version + 1, textEn: 'Mine.', textPl: before.text }),
    ]);
    for (const who of others) expect(await who.refusal(UNDO, { input: { changeId } })).toBe('FORBIDDEN');
    expect(await district.value(UNDO, 'undo.subject', { input: { changeId } })).toEqual({
      __typename: 'Page',
      text: before.text,
      version: before.version + 2,
    });
    expect((await page('ACCESSIBILITY_STATEMENT'))['textEn']).toBe(before['textEn']);
  });

  it('are changed once for one clientMutationId, however often it is sent', async () => {
    const { id, version } = await page();
    const input = { id, version, titlePl: 'Twoje dane', clientMutationId: 'a' };
    const [first, again] = [await district.data(UPDATE, { input }), await district.data(UPDATE, { input })];
    expect(again).toEqual(first);
    expect((await page()).version).toBe(version + 1);
  });

  it.each([
    [{ textPl: 'a <script>b</script>' }, 'input.textPl HTML'],
    [{ textEn: '<img src=x onerror=x>' }, 'input.textEn HTML'],
    [{ textPl: '[a](javascript:void)' }, 'input.textPl LINK'],
    [{ textPl: '[a](data:text/html,x)' }, 'input.textPl LINK'],
    [{ textPl: '[a](//example.org)' }, 'input.textPl LINK'],
    [{ textPl: '' }, 'input.textPl EMPTY'],
    [{ textEn: null }, 'input.textEn EMPTY'],
    [{ titlePl: null }, 'input.titlePl EMPTY'],
    [{ titleEn: ' ' }, 'input.titleEn EMPTY'],
    [{ textPl: 'a\u0007b' }, 'input.textPl CONTROL'],
    [{ textPl: 'x'.repeat(20_001) }, 'input.textPl TOO_LONG'],
    [{ id: 'Partner:00000000-0000-4000-8000-000000000000', titlePl: 'a' }, 'input.id WRONG_TYPE'],
  ])('refuse %j naming the field, and stay as they are', async (bad, problem) => {
    const before = await page();
    const input = { id: before.id, version: before.version, ...bad };
    expect((await district.query(UPDATE, { input })).problems).toContain(problem);
    expect(await page()).toEqual(before);
  });
});
