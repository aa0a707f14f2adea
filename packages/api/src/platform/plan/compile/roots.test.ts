import { Builder, type Built } from '../../../../test/builders/builder.js';
import { openPlanReader, type PlanReader } from '../../../../test/builders/plan-reader.js';
import { viewers } from '../../../../test/builders/viewers.js';
import { openTestDatabase } from '../../../../test/database.js';
import type { Database } from '../../database/database.js';

let database: Database;
let ask: PlanReader;
let partner: Built;
let hidden: Built;
let event: Built;
const NOTHING = 'Partner:00000000-0000-4000-8000-00000000dead';

beforeAll(async () => {
  database = await openTestDatabase();
  ask = await openPlanReader(database);
  const build = new Builder();
  partner = build.partner({ name: 'Widoczny' });
  hidden = build.partner({ name: 'Ukryty', kind: 'INDIVIDUAL' });
  event = build.event({ title: 'Piknik' });
  await build.save(database);
}, 60_000);
afterAll(() => database.close());

const NODES =
  'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Partner { name } ... on Event { title } } }';

test('nodes keeps the order and repetitions of the ids, with null for hidden and missing rows', async () => {
  const ids = [
    `Event:${event.id}`,
    NOTHING,
    `Partner:${partner.id}`,
    `Event:${event.id}`,
    `Partner:${hidden.id}`,
  ];
  const expected = [
    { id: ids[0], title: 'Piknik' },
    null,
    { id: ids[2], name: 'Widoczny' },
    { id: ids[3], title: 'Piknik' },
    null,
  ];
  expect(await ask.text(NODES, { ids }, viewers.public())).toEqual({ nodes: expected });
  expect((await ask.objects(NODES, { ids }, viewers.public())).data).toEqual({ nodes: expected });
});

test('one document serves ids of different types in later requests', async () => {
  for (const ids of [
    [`Event:${event.id}`],
    [`Partner:${partner.id}`],
    [],
    [`Event:${event.id}`, `Partner:${partner.id}`],
  ]) {
    expect(((await ask.text(NODES, { ids }))['nodes'] as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  }
});

const KEY = '00000000-0000-4000-8000-000000000000';

test.each([
  '',
  'x',
  'Partner:',
  `Partner:${KEY}0`,
  `PartnerName:${KEY}`,
  `Toaster:${KEY}`,
  `:${KEY}`,
  'żółć',
])('the text "%s", which is not an id, gives null and leaves the other rows', async (text) => {
  const id = `Partner:${partner.id}`;
  const document =
    'query ($ids: [ID!]!, $one: ID!) { nodes(ids: $ids) { id } node(id: $one) { id } partners { totalCount } }';
  const expected = { nodes: [null, { id }, null], node: null, partners: { totalCount: 1 } };
  const variables = { ids: [text, id, text], one: text };
  expect(await ask.text(document, variables, viewers.public())).toEqual(expected);
  expect((await ask.objects(document, variables, viewers.public())).data).toEqual(expected);
  expect(await ask.text(NODES, { ids: [text] })).toEqual({ nodes: [null] });
});

test('nodes refuses too many ids and names the argument', async () => {
  const ids = Array.from({ length: 251 }, () => NOTHING);
  await expect(ask.text(NODES, { ids })).rejects.toMatchObject({
    extensions: { code: 'INVALID', fields: [{ field: 'nodes.ids', reason: 'TOO_LONG' }] },
  });
});

test('a root of one type refuses an id of another type', async () => {
  const asked = ask.text(`{ p: partner(id: "Event:${event.id}") { name } }`);
  await expect(asked).rejects.toMatchObject({
    extensions: { fields: [{ field: 'p.id', reason: 'WRONG_TYPE' }] },
  });
});

test('hidden and missing rows give the same answer', async () => {
  for (const id of [`Partner:${hidden.id}`, NOTHING]) {
    const answer = await ask.text(
      'query ($id: ID!) { node(id: $id) { id } partner(id: $id) { name } }',
      { id },
      viewers.public(),
    );
    expect(answer).toEqual({ node: null, partner: null });
  }
});

test('an operation with only __typename sends no statement', async () => {
  let statements = 0;
  const stop = database.onStatement(() => (statements += 1));
  expect(await ask.text('{ __typename again: __typename }')).toEqual({ __typename: 'Query', again: 'Query' });
  stop();
  expect(statements).toBe(0);
});

test('several roots are one statement as raw JSON and one each with the resolver fallback', async () => {
  const counted: string[] = [];
  const stop = database.onStatement((text) => counted.push(text));
  const roots = 'partners { totalCount } events { totalCount } topics { id }';
  await ask.text(`{ ${roots} }`);
  expect(counted).toHaveLength(1);
  await ask.objects(`{ ${roots} __typename __schema { queryType { name } } }`);
  stop();
  expect(counted).toHaveLength(4);
});
