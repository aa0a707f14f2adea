import { readFileSync } from 'node:fs';
import { openTestApi, type TestApi, type TestClient } from '../client.js';

type Root = 'partners' | 'partnerships' | 'venues' | 'events';
interface Labelled {
  readonly query: string;
  readonly root: Root;
  /** A part of a name that one of the first three hits has; null if the search should find nothing. */
  readonly expect: string | null;
}
interface Hit {
  readonly name: string;
  readonly names?: readonly { readonly name: string }[];
  readonly address?: string | null;
  readonly theme?: string | null;
}

const FILE = new URL('search-queries.json', import.meta.url);
const queries = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Labelled[];
const DOCUMENTS: Readonly<Record<Root, string>> = {
  partners: 'query ($q: String!) { found: partners(search: $q, first: 3) { nodes { name names { name } } } }',
  partnerships:
    'query ($q: String!) { found: partnerships(search: $q, first: 3, scope: ALL) { nodes { name names { name } } } }',
  venues:
    'query ($q: String!) { found: venues(search: $q, first: 3) { nodes { name names { name } address } } }',
  events: 'query ($q: String!) { found: events(search: $q, first: 3) { nodes { name: title theme } } }',
};

describe('351 labelled searches over the data set', () => {
  let api: TestApi;
  let coordinator: TestClient;

  beforeAll(async () => {
    api = await openTestApi({ seed: true });
    coordinator = await api.as('DISTRICT_COORDINATOR');
  }, 60_000);
  afterAll(() => api.close());

  /** The searches that fail: they find what they should not, or not what they should among the first three. */
  async function failures(client: TestClient, isPositive: boolean): Promise<string[]> {
    const failed: string[] = [];
    for (const { query, root, expect } of queries.filter((each) => (each.expect !== null) === isPositive)) {
      const { found } = await client.data<{ found: { nodes: Hit[] } }>(DOCUMENTS[root], { q: query });
      const texts = found.nodes.flatMap(textsOf);
      const isRight = expect === null ? texts.length === 0 : texts.some((text) => text.includes(expect));
      if (!isRight) failed.push(`${root}: ${query}`);
    }
    return failed;
  }

  it.each(['public', 'coordinator'] as const)('%s: finds all 290 among the first three', async (who) => {
    expect(await failures(who === 'public' ? api.public : coordinator, true)).toEqual([]);
  });

  it.each(['public', 'coordinator'] as const)('%s: finds nothing in 60 of 61', async (who) => {
    // „Paskach” could be a form of the street's name, Paska.
    expect(await failures(who === 'public' ? api.public : coordinator, false)).toEqual(['venues: paskach']);
  });
});

function textsOf({ name, names, address, theme }: Hit): string[] {
  return [name, ...(names ?? []).map((each) => each.name), address ?? '', theme ?? ''];
}
