import type { GraphQLSchema } from 'graphql';
import { Plan } from '../../src/platform/plan/plan.js';
import { installResolverFallback } from '../../src/platform/graphql/build-schema.js';
import { readModels } from '../../src/app/slices.js';
import { buildApiSchema } from '../../src/app/schema.js';
import { Crawl } from '../canary/crawl.js';
import { openTestApi, type TestApi, type TestClient } from '../client.js';
import { ATTEMPTS, NEVER_SUCCEED, SIGNING } from './attempts.js';
import { commandsOf, type Commands } from './commands.js';
import { RightsReader } from './rights-of.js';
import { saveRows } from './saved-rows.js';
import { shownTable, tableOf } from './rights-table.js';
import { buildScene } from './scene.js';
import { SEQUENCES } from './sequences.js';
import { setStage, type Stage } from './stage.js';
import { Tries } from './tries.js';
import { ROLES, WRITERS } from './writers.js';

let schema: GraphQLSchema;
let commands: Commands;
const outcomes = new Map<string, Pick<Tries, 'accepted' | 'succeeded'>>();

const models = readModels();

beforeAll(async () => {
  schema = await buildApiSchema();
  installResolverFallback(schema, models);
  commands = commandsOf(schema);
});

it('tries every command of the schema', () => {
  expect(Object.keys(ATTEMPTS).sort()).toEqual([...commands.keys()].sort());
});

/** With RIGHTS=all tokens too, which may do what their owner may, or less. */
const writers = process.env['RIGHTS'] === 'all' ? WRITERS : ROLES;

describe.each(Object.entries(writers))('writing as %s', (who, writerOf) => {
  let api: TestApi;
  let stage: Stage;
  let tries: Tries;
  let reader: RightsReader;
  let client: TestClient;
  let reset: () => Promise<void>;

  beforeAll(async () => {
    api = await openTestApi();
    const { database } = api;
    const scene = await buildScene(database);
    client = await writerOf(api, scene);
    stage = await setStage(api, commands, scene, client);
    reset = await saveRows(database);
    const plan = new Plan(schema, models, database);
    const ids: string[] = [];
    for (const { type, table } of models.all()) {
      // What is worked out from other things is seen as far as they are.
      if (!isNode(schema, type) || table === null || ['Todo', 'Change'].includes(type)) continue;
      const rows = await database.query<{ id: string }>(`select id from ${table}`);
      ids.push(...rows.map(({ id }) => `${type}:${id}`));
    }
    const today = new Date().toISOString().slice(0, 10);
    reader = new RightsReader(database, schema, plan, new Crawl(schema, ids), scene.canaries, today);
    tries = await Tries.begin(api, schema, commands, stage, client, reader, ids);
  });
  afterAll(() => api.close());

  it('gives no right by any command, nor by what can follow on it', async () => {
    for (const [name, inputs] of Object.entries(ATTEMPTS))
      for (const input of inputs(stage)) if (await tries.whole(name, input)) await reset();
    for (const sequence of SEQUENCES) {
      await tries.sequence((send) => sequence(stage, send));
      await reset();
    }
    outcomes.set(who, { accepted: new Map(tries.accepted), succeeded: new Set(tries.succeeded) });
    expect(tries.growth).toEqual([]);
  });

  it('lets nothing more be read anywhere in the schema when everything was tried', async () => {
    const everybody = await reader.textsOf(api.public);
    const own = new Set([...(await reader.textsOf(client)), ...(await reader.of(client)).texts]);
    for (const [name, inputs] of Object.entries(ATTEMPTS).filter(([name]) => !SIGNING.includes(name)))
      for (const input of inputs(stage)) await tries.send(name, input);
    const gained = [...(await reader.textsOf(client))].filter((text) => !own.has(text));
    const published = [...(await reader.textsOf(api.public))].filter(
      (text) => !everybody.has(text) && !own.has(text),
    );
    await reset();
    expect({ gained, published }).toEqual({ gained: [], published: [] });
  }, 900_000);
});

it('tries no command in vain: each succeeds for somebody', () => {
  const succeeded = [...outcomes.values()].flatMap((tries) => [...tries.succeeded]);
  expect([...commands.keys()].filter((name) => !succeeded.includes(name))).toEqual(NEVER_SUCCEED);
});

it('matches the table in docs/rights.md, which UPDATE_RIGHTS=1 rewrites', () => {
  const table = tableOf(outcomes);
  expect(shownTable(table)).toEqual(table);
});

function isNode(of: GraphQLSchema, type: string): boolean {
  const node = of.getType('Node');
  if (!node || !('getTypes' in node || 'getInterfaces' in node)) return false;
  return of
    .getImplementations(node as Parameters<GraphQLSchema['getImplementations']>[0])
    .objects.some(({ name }) => name === type);
}
