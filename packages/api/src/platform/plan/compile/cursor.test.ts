import { Builder } from '../../../../test/builders/builder.js';
import { openPlanReader, type PlanReader } from '../../../../test/builders/plan-reader.js';
import { openTestDatabase } from '../../../../test/database.js';
import type { Database } from '../../database/database.js';

let database: Database;
let ask: PlanReader;
beforeAll(async () => {
  database = await openTestDatabase();
  ask = await openPlanReader(database);
}, 60_000);
afterAll(() => database.close());
afterEach(() => database.query('truncate partner, event cascade'));

interface Page {
  nodes: { name?: string; title?: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

async function page(root: string, args: string): Promise<Page> {
  const name = root === 'events' ? 'title' : 'name';
  const fields = `nodes { ${name} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
  return (await ask.text(`{ ${root}(${args}) { ${fields} } }`))[root] as Page;
}

const named = ({ nodes }: Page) => nodes.map(({ name, title }) => name ?? title).join(' ');
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function build(...names: string[]): Promise<void> {
  const builder = new Builder(names.length);
  for (const name of names) builder.partner({ name });
  await builder.save(database);
}

test('shows every row once and in Polish order when paging forwards and backwards', async () => {
  await build('łan', 'lan', 'lot', 'Ąbc', 'abd', 'źle', 'zło');
  const first = await page('partners', 'first: 4');
  expect(named(first)).toBe('abd Ąbc lan lot');
  const second = await page('partners', `first: 4, after: "${first.pageInfo.endCursor}"`);
  expect(named(second)).toBe('łan zło źle');
  expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const back = await page('partners', `last: 2, before: "${second.pageInfo.startCursor}"`);
  expect(named(back)).toBe('lan lot');
  expect(back.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

test('neither repeats nor skips rows when others are added between two pages', async () => {
  await build('B', 'D', 'F', 'H');
  const first = await page('partners', 'first: 2');
  const builder = new Builder(99);
  for (const name of ['A', 'C', 'E']) builder.partner({ name });
  await builder.save(database);
  expect(named(await page('partners', `first: 9, after: "${first.pageInfo.endCursor}"`))).toBe('E F H');
});

test('keeps the place of a cursor whose row has been archived', async () => {
  await build('B', 'D', 'F');
  const { pageInfo } = await page('partners', 'first: 2');
  await database.query("update partner set archived_at = now() where name = 'D'");
  expect(named(await page('partners', `first: 9, after: "${pageInfo.endCursor}"`))).toBe('F');
  expect(named(await page('partners', `last: 9, before: "${pageInfo.endCursor}"`))).toBe('B');
});

test('pages one by one through rows with equal names, in both directions', async () => {
  await build('To samo', 'To samo', 'To samo', 'To samo');
  for (const [size, from, end] of [
    ['first', 'after', 'endCursor'],
    ['last', 'before', 'startCursor'],
  ] as const) {
    const seen = new Set<string>();
    for (let at = ''; ;) {
      const answer = await ask.text(`{ partners(${size}: 1${at}) { nodes { id } pageInfo { ${end} } } }`);
      const { nodes, pageInfo } = answer['partners'] as {
        nodes: { id: string }[];
        pageInfo: Record<string, string | null>;
      };
      if (nodes.length === 0) break;
      for (const { id } of nodes) seen.add(id);
      at = `, ${from}: "${pageInfo[end]}"`;
      expect(seen.size).toBeLessThanOrEqual(4);
    }
    expect(seen.size).toBe(4);
  }
});

test('sorts events without a day last and pages through them', async () => {
  const builder = new Builder(3);
  for (const title of ['x', 'y']) builder.event({ title });
  builder.event({
    title: 'dawno',
    date_edtf: '2018',
    date_precision: 'YEAR',
    date_text_pl: '2018',
    date_text_en: '2018',
    date_earliest: '2018-01-01',
    date_latest: '2018-12-31',
  });
  await builder.save(database);
  const first = await page('events', 'first: 2, orderBy: DATE_ASC');
  expect(first.nodes[0]?.title).toBe('dawno');
  expect((await page('events', `first: 2, after: "${first.pageInfo.endCursor}"`)).nodes).toHaveLength(1);
  const back = await page('events', 'last: 1, orderBy: DATE_DESC');
  expect(named(back)).toBe('dawno');
});

test('pages past the winter of the last supported year, which ends in the next year', async () => {
  const builder = new Builder(4);
  const winter = {
    date_edtf: '2999-24',
    date_precision: 'SEASON',
    date_text_pl: 'zima 2999',
    date_text_en: 'winter 2999',
  };
  builder.event({ title: 'zima', ...winter, date_earliest: '2999-12-01', date_latest: '3000-02-28' });
  builder.event({ title: 'nigdy' });
  await builder.save(database);
  const first = await page('events', 'first: 1');
  expect(named(await page('events', `first: 1, after: "${first.pageInfo.endCursor}"`))).toBe('nigdy');
});

describe('refuses, and names the argument of, a cursor', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  test.each([
    ['that is empty', ''],
    ['that is not base64', '%%%'],
    ['that is not JSON', Buffer.from('x').toString('base64url')],
    ['that is not an array', written({})],
    ['of another order', written(['NAME_DESC', 'a', id])],
    ['that is too short', written(['NAME_ASC', id])],
    ['that is too long', written(['NAME_ASC', 'a', id, id])],
    ['with a number for text', written(['NAME_ASC', 1, id])],
    ['with NUL', written(['NAME_ASC', 'a\0', id])],
    ['with an invalid key', written(['NAME_ASC', 'a', "' or true --"])],
  ])('%s', async (_what, cursor) => {
    for (const side of ['after', 'before']) {
      // Only the count is selected, which does not use the cursor.
      const asked = ask.text(`query ($c: String) { partners(${side}: $c) { totalCount } }`, { c: cursor });
      await expect(asked).rejects.toMatchObject({
        extensions: { code: 'INVALID', fields: [{ field: `partners.${side}`, reason: 'NOT_A_CURSOR' }] },
      });
    }
  });

  test.each(['2018-02-30', '2018-1-1', '-infinity', '3001-01-01', 'now'])('with the day %s', async (day) => {
    const asked = ask.text('query ($c: String) { events(after: $c) { nodes { id } } }', {
      c: written(['DATE_ASC', day, '2018-01-01', id]),
    });
    await expect(asked).rejects.toMatchObject({
      extensions: { fields: [{ field: 'events.after', reason: 'NOT_A_CURSOR' }] },
    });
  });
});

test('treats a cursor text that looks like SQL as a value', async () => {
  await build('a', "'; drop table partner; --", 'z');
  const cursor = written(['NAME_ASC', "'; drop table partner; --", '00000000-0000-4000-8000-000000000000']);
  const answer = await ask.text('query ($c: String) { partners(after: $c) { totalCount } }', { c: cursor });
  expect(answer).toEqual({ partners: { totalCount: 3 } });
});
