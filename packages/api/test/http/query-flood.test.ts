import { getIntrospectionQuery } from 'graphql';
import { answerOf, openTestApi, type Answer, type TestApi } from '../client.js';

const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ');

describe('an abusive query', () => {
  let api: TestApi;
  let statements: number;
  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    api.database.onStatement(() => {
      statements += 1;
    });
  });
  beforeEach(() => {
    statements = 0;
  });
  afterAll(() => api.close());

  const refused = async (query: string, variables = {}) => {
    const answer = await api.public.query(query, variables);
    expect(statements).toBe(0);
    expect(answer.data ?? null).toBeNull();
    return [answer.status, answer.code, ...answer.problems];
  };

  it('is refused if it is too deep', async () => {
    const deep = (levels: number) =>
      `{ partner(id: "Partner:${UUID}") ${'{ parent '.repeat(levels)}{ name }${' }'.repeat(levels)} }`;
    expect(await refused(deep(14))).toEqual([400, 'TOO_COSTLY', 'query TOO_DEEP']);
    expect((await api.public.query(deep(13))).errors).toBeUndefined();
  });

  it('is refused if fragments make it too deep', async () => {
    const fragments = many(
      13,
      (i) => `fragment f${i} on Partner { parent { ${i === 12 ? 'name' : `...f${i + 1}`} } }`,
    );
    expect(await refused(`{ partner(id: "Partner:${UUID}") { parent { ...f0 } } } ${fragments}`)).toEqual([
      400,
      'TOO_COSTLY',
      'query TOO_DEEP',
    ]);
  });

  it('is refused if fragments multiply it', async () => {
    const fragments = many(12, (i) => `fragment f${i} on Partner { a: ${leaf(i)} b: ${leaf(i)} }`);
    expect((await refused(`{ partner(id: "Partner:${UUID}") { ...f0 } } ${fragments}`)).slice(0, 2)).toEqual([
      400,
      'TOO_COSTLY',
    ]);
    const empty = many(40, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
    expect(await refused(`{ ...f0 } ${empty} fragment f40 on Query { __typename }`)).toEqual([
      400,
      'TOO_COSTLY',
      'query TOO_MANY_FIELDS',
    ]);
  });
  const leaf = (i: number) => (i === 11 ? 'name' : `parent { ...f${i + 1} }`);

  it('is refused if fragments form a cycle', async () => {
    const answer = await refused('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }');
    expect(answer.slice(0, 2)).toEqual([400, 'TOO_COSTLY']);
  });

  it('is refused with more than 15 aliases of one field', async () => {
    const aliased = (n: number) => `{ ${many(n, (i) => `a${i}: __typename`)} }`;
    expect(await refused(aliased(16))).toEqual([400, 'TOO_COSTLY', 'query TOO_MANY_ALIASES']);
    expect((await api.public.query(aliased(15))).errors).toBeUndefined();
  });

  it('is refused with a thousand directives, and with a thousand tokens', async () => {
    expect(await refused(`{ ${many(51, (i) => `a @skip(if: ${i % 2 === 0})`)} }`)).toContain(
      'query TOO_MANY_DIRECTIVES',
    );
    expect(await refused(`{ ${many(1000, () => 'a')} }`)).toEqual([
      400,
      'TOO_COSTLY',
      'query DOCUMENT_TOO_LONG',
    ]);
  });

  it('is refused if it requests too many rows, before any SQL', async () => {
    const nested = `{ partners(first: 100) { nodes { memberships(first: 100) { nodes { partnership { memberships(first: 100) { nodes { role } } } } } } } }`;
    const answer = await api.public.query(nested);
    expect([answer.code, ...answer.problems]).toEqual(['TOO_COSTLY', 'query TOO_COSTLY']);
    expect(answer.errors?.[0]?.extensions['asked']).toBeGreaterThan(20_000);
    expect(statements).toBe(0);
  });

  it('is refused with several operations, and as a batch', async () => {
    expect(await refused('query A { __typename } query B { __typename }')).toEqual([
      400,
      'TOO_COSTLY',
      'query SEVERAL_OPERATIONS',
    ]);
    const batch = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]));
    expect([batch.status, batch.code]).toEqual([400, 'INVALID']);
  });

  it('is refused if an input has too long lists or too deep nesting', async () => {
    const ids = Array.from({ length: 251 }, () => `Partner:${UUID}`);
    expect(await refused('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual([
      400,
      'INVALID',
      '$ids TOO_LONG',
    ]);
    expect(await refused(`{ nodes(ids: [${many(251, () => '""')}]) { id } }`)).toEqual([
      400,
      'INVALID',
      'nodes.ids TOO_LONG',
    ]);
    const deep = JSON.parse('['.repeat(11) + ']'.repeat(11)) as unknown;
    expect(await refused('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: deep })).toContainEqual(
      expect.stringMatching(/^\$ids\.0.* TOO_DEEP$/),
    );
    expect(await refused(`{ nodes(ids: ${'['.repeat(11)}${']'.repeat(11)}) { id } }`)).toContainEqual(
      expect.stringMatching(/^nodes\.ids.* TOO_DEEP$/),
    );
  });

  it('is refused if the body exceeds 200 kB, before it is parsed', async () => {
    const answer = await post(`{"query":"{ __typename }","x":"${'x'.repeat(200_000)}"}`);
    expect([answer.status, answer.code, ...answer.problems]).toEqual([413, 'TOO_COSTLY', 'body TOO_LARGE']);
  });

  it('is refused as endless brackets without revealing a stack trace', async () => {
    for (const text of [
      '['.repeat(90_000),
      '{a'.repeat(60_000),
      `{ nodes(ids: ${'['.repeat(90_000)}) { id } }`,
    ]) {
      const answer = await api.public.query(text);
      expect(answer.status).toBe(400);
      expect(JSON.stringify(answer.errors)).not.toMatch(/call stack|node_modules/);
    }
    expect(
      (await post(`{"query":"{ __typename }","variables":${'['.repeat(90_000)}${']'.repeat(90_000)}}`)).code,
    ).toBe('INVALID');
  });

  it('is not the standard introspection, which passes, but an introspection that nests is refused', async () => {
    const all = {
      inputValueDeprecation: true,
      directiveIsRepeatable: true,
      specifiedByUrl: true,
      schemaDescription: true,
      oneOf: true,
    };
    for (const query of [getIntrospectionQuery(), getIntrospectionQuery(all)]) {
      expect((await api.public.query(query)).errors).toBeUndefined();
    }
    const nested = `{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }`;
    expect(await refused(nested)).toEqual([400, 'TOO_COSTLY', '__schema TOO_DEEP']);
  });

  it('has its cost in the answer, as every query has', async () => {
    const { extensions } = await api.public.query('{ partners(first: 5) { nodes { name } } }');
    expect(extensions?.['cost']).toEqual({ asked: 5, limit: 20_000 });
  });

  async function post(body: string): Promise<Answer> {
    return answerOf(
      await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }),
    );
  }
});

const UUID = '00000000-0000-4000-8000-000000000000';
