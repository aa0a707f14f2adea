import { Builder } from '../../../../test/builders/builder.js';
import { openPlanReader, type PlanReader } from '../../../../test/builders/plan-reader.js';
import { viewers } from '../../../../test/builders/viewers.js';
import { openTestDatabase } from '../../../../test/database.js';
import type { Database } from '../../database/database.js';

let database: Database;
let ask: PlanReader;
beforeAll(async () => {
  database = await openTestDatabase();
  ask = await openPlanReader(database);
  const build = new Builder();
  const partnership = build.partnership({ name: 'A' });
  for (const name of ['a', 'b', 'c']) build.membership(build.partner({ name }), partnership);
  await build.save(database);
}, 60_000);
afterAll(() => database.close());

test.each([
  ['first: 1, last: 1', 'last', 'FIRST_AND_LAST'],
  ['first: -1', 'first', 'NEGATIVE'],
  ['last: -1', 'last', 'NEGATIVE'],
  ['first: 501', 'first', 'TOO_LARGE'],
  ['last: 501', 'last', 'TOO_LARGE'],
])('refuses a page of (%s), whatever its selection', async (args, name, reason) => {
  for (const selected of ['nodes { id }', 'totalCount', 'pageInfo { hasNextPage }', '__typename']) {
    const refusal = { code: 'INVALID', fields: [{ field: `a.nodes.m.${name}`, reason }] };
    const asked = ask.text(`{ a: partnerships { nodes { m: memberships(${args}) { ${selected} } } } }`);
    await expect(asked).rejects.toMatchObject({ extensions: refusal });
    const { errors } = await ask.objects(
      `{ a: partnerships { nodes { m: memberships(${args}) { ${selected} } } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions)).toEqual([refusal]);
  }
});

test('limits pages to 100 rows for the public and to 500 rows for signed-in viewers', async () => {
  const asked = '{ partners(first: 101) { totalCount } }';
  await expect(ask.text(asked, {}, viewers.public())).rejects.toMatchObject({
    extensions: { fields: [{ reason: 'TOO_LARGE' }] },
  });
  expect(await ask.text(asked)).toEqual({ partners: { totalCount: 3 } });
});

test('tells on an empty page whether the list has rows', async () => {
  const fields =
    'nodes { id } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
  const none = { nodes: [], edges: [], totalCount: 3, pageInfo: { startCursor: null, endCursor: null } };
  expect(await ask.text(`{ partners(first: 0) { ${fields} } }`)).toMatchObject({
    partners: { ...none, pageInfo: { hasNextPage: true } },
  });
  expect(await ask.text(`{ partners(last: 0) { ${fields} } }`)).toMatchObject({
    partners: { ...none, pageInfo: { hasPreviousPage: true, hasNextPage: false } },
  });
});

test('treats explicit nulls as omitted arguments', async () => {
  const answer = await ask.text(
    '{ partners(first: null, last: null, after: null, before: null, filter: null, search: null) { totalCount } }',
  );
  expect(answer).toEqual({ partners: { totalCount: 3 } });
});

test('refuses null for an argument with a default as invalid input', async () => {
  const asked = ask.text('query ($o: PartnerOrder) { partners(orderBy: $o) { totalCount } }', { o: null });
  await expect(asked).rejects.toMatchObject({
    extensions: { code: 'INVALID', fields: [{ field: 'partners' }] },
  });
  const skipped = ask.text('query ($s: Boolean = true) { partners @skip(if: $s) { totalCount } }', {
    s: null,
  });
  await expect(skipped).rejects.toMatchObject({ extensions: { code: 'INVALID' } });
});

test('refuses a range that ends before it begins, and names the end', async () => {
  const asked = ask.text('{ e: events(from: "2018-01-02", to: "2018-01-01") { nodes { id } } }');
  await expect(asked).rejects.toMatchObject({
    extensions: { code: 'INVALID', fields: [{ field: 'e.to', reason: 'BEFORE_FROM' }] },
  });
});

test('refuses an operation that costs too much before it sends a statement', async () => {
  let statements = 0;
  const stop = database.onStatement(() => (statements += 1));
  const asked = ask.text('{ partners(first: 500) { nodes { memberships(first: 500) { nodes { id } } } } }');
  await expect(asked).rejects.toMatchObject({
    extensions: { code: 'TOO_COSTLY', fields: [{ field: 'query' }] },
  });
  stop();
  expect(statements).toBe(0);
});
