import { Builder } from '../../../../test/builders/builder.js';
import { openPlanReader, type PlanReader } from '../../../../test/builders/plan-reader.js';
import { openTestDatabase } from '../../../../test/database.js';
import type { Database } from '../../database/database.js';

let database: Database;
let ask: PlanReader;
beforeAll(async () => {
  database = await openTestDatabase();
  ask = await openPlanReader(database);
  const build = new Builder();
  let parent = build.partner({ name: '0' });
  for (let i = 1; i <= 8; i += 1) parent = build.partner({ name: String(i), parent_id: parent.id });
  await build.save(database);
}, 60_000);
afterAll(() => database.close());

/** Reads as raw JSON and with the resolver fallback. Both must agree, even in the order of keys. */
async function answer(document: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const [text, objects] = [await ask.text(document, variables), await ask.objects(document, variables)];
  expect(objects.errors).toBeUndefined();
  expect(JSON.stringify(text)).toBe(JSON.stringify(objects.data));
  return text;
}

test('merges fields with the same response key from several places, in the order of first occurrence', async () => {
  const asked = await answer(`
    { partners(first: 1, orderBy: NAME_DESC) { nodes { parent { name } ...A ... on Node { id } } } ...B }
    fragment A on Partner { parent { up: parent { name } } name }
    fragment B on Query { partners(first: 1, orderBy: NAME_DESC) { nodes { parent { up: parent { kind } } } totalCount } }`);
  expect(asked).toEqual({
    partners: {
      nodes: [
        {
          parent: { name: '7', up: { name: '6', kind: 'ORGANISATION' } },
          name: '8',
          id: expect.stringMatching(/^Partner:/) as string,
        },
      ],
      totalCount: 9,
    },
  });
  expect(JSON.stringify(asked)).toMatch(/"parent":\{"name":"7","up":\{"name":"6","kind"/);
});

test('nests to-one edges to any depth, with null at the end of the chain', async () => {
  const deep = (levels: number): string => (levels === 0 ? 'name' : `name parent { ${deep(levels - 1)} }`);
  const asked = (await answer(`{ partners(first: 1, orderBy: NAME_DESC) { nodes { ${deep(9)} } } }`)) as {
    partners: { nodes: unknown[] };
  };
  type Partner = { name: string; parent?: Partner | null };
  const names: string[] = [];
  for (let at: Partner | null | undefined = asked.partners.nodes[0] as Partner; at; at = at.parent)
    names.push(at.name);
  expect(names).toEqual(['8', '7', '6', '5', '4', '3', '2', '1', '0']);
});

test('evaluates @skip and @include for each request of one document', async () => {
  const document =
    'query ($a: Boolean!, $b: Boolean!) { partners(first: 1) { nodes { name @skip(if: $a) kind @include(if: $b) ... @include(if: $b) { n: name } } } }';
  const keys = async (a: boolean, b: boolean) => {
    const asked = (await answer(document, { a, b })) as { partners: { nodes: object[] } };
    return Object.keys(asked.partners.nodes[0] ?? {}).join(' ');
  };
  expect(await keys(false, false)).toBe('name');
  expect(await keys(true, true)).toBe('kind n');
  expect(await keys(true, false)).toBe('');
  expect(await keys(false, true)).toBe('name kind n');
});

test('supports response keys with the names of prototype members', async () => {
  const asked = await answer(
    '{ partners(first: 1) { nodes { constructor: name toString: kind __proto__: version } } }',
  );
  expect(JSON.stringify(asked)).toContain('"constructor":"0","toString":"ORGANISATION"');
});
