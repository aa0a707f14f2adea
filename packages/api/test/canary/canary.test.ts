import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Database } from '../../src/platform/database/database.js';
import { Plan } from '../../src/platform/plan/plan.js';
import { installResolverFallback } from '../../src/platform/graphql/build-schema.js';
import { readModels } from '../../src/app/slices.js';
import { buildApiSchema } from '../../src/app/schema.js';
import { openTestDatabase } from '../database.js';
import { plantCanaries, type Aviary, type Canary } from './canaries.js';
import { Crawl, type Question } from './crawl.js';

const TODAY = '2018-06-15';
const NOBODY = '00000000-0000-4000-8000-00000000dead';

let database: Database;
let schema: GraphQLSchema;
let plan: Plan;
let aviary: Aviary;
let crawl: Crawl;
const documents = new Map<string, DocumentNode>();

beforeAll(async () => {
  database = await openTestDatabase();
  aviary = await plantCanaries(database);
  schema = await buildApiSchema();
  const models = readModels();
  installResolverFallback(schema, models);
  plan = new Plan(schema, models, database);
  // Every row, hidden or not.
  const ids: string[] = [];
  for (const { type, table } of models.all()) {
    if (!isNode(type)) continue;
    const rows = await database.query<{ id: string }>(`select id from ${table}`);
    ids.push(...rows.map(({ id }) => `${type}:${id}`));
  }
  crawl = new Crawl(schema, ids);
}, 60_000);
afterAll(() => database.close());

/** The whole answer as text, with errors. If many ids at once are too costly, it asks in halves. */
async function ask(name: string, question: Question): Promise<string> {
  const answer = await askOnce(name, question);
  const { ids } = question.variables;
  if (!answer.includes('TOO_COSTLY') || !Array.isArray(ids) || ids.length < 2) return answer;
  const half = ids.length >> 1;
  const halves = [ids.slice(0, half), ids.slice(half)].map((some) => ({
    ...question,
    variables: { ...question.variables, ids: some },
  }));
  return (await Promise.all(halves.map((one) => ask(name, one)))).join('\n');
}

async function askOnce(name: string, { text, variables }: Question): Promise<string> {
  const viewer = aviary.viewers[name];
  if (!viewer) throw new Error(`No viewer ${name}`);
  const document = documentOf(text);
  const contextValue = { plan, viewer, today: TODAY, cost: 0, database };
  const { data, errors } = await execute({ schema, document, variableValues: variables, contextValue });
  const unexpected = errors?.find((error) => error.extensions['code'] === undefined);
  if (unexpected) throw new Error(`${unexpected.message}\n${text}`, { cause: unexpected });
  return JSON.stringify({ data, errors });
}

/** Parses a text once, so that the plan compiles it once for all readers. */
function documentOf(text: string): DocumentNode {
  const parsed = documents.get(text);
  if (parsed) return parsed;
  const document = parse(text, { noLocation: true });
  const [invalid] = validate(schema, document);
  if (invalid) throw new Error(`${invalid.message}\n${text}`);
  documents.set(text, document);
  return document;
}

function hiddenFrom(name: string): readonly Canary[] {
  return aviary.canaries.filter(({ readers }) => !readers.includes(name));
}

/** The types whose rows are in a table. */
function typesOf(table: string): string[] {
  return readModels()
    .all()
    .filter((model) => model.table === table && model.type !== 'Viewer')
    .map(({ type }) => type);
}

const READERS = [
  'public',
  'representative',
  'planner',
  'coordinator',
  'district',
  'token for what is internal',
  'token for contacts',
  'token for what is published',
  'token that writes',
];

test('every viewer of the aviary has a crawl', () => {
  expect(Object.keys(aviary.viewers)).toEqual(READERS);
});

describe.each(READERS)('as %s', (name) => {
  const crawled: string[] = [];

  test('the whole schema returns every permitted canary and no other', async () => {
    for (const question of [...crawl.reading(), ...crawl.narrowing()])
      crawled.push(await ask(name, question));
    expect(crawled.filter((answer) => answer.includes('TOO_COSTLY'))).toEqual([]);
    const all = crawled.join('\n');
    const leaked = hiddenFrom(name).filter(({ text }) => all.includes(text));
    expect(leaked).toEqual([]);
    const missed = aviary.canaries.filter(
      ({ text, readers }) => readers.includes(name) && !all.includes(text),
    );
    expect(missed).toEqual([]);
  }, 120_000);

  test('a search for a hidden text answers like a search for a text that does not exist', async () => {
    const columns = ['name', 'title', 'person_name', 'email', 'phone'];
    const hidden = hiddenFrom(name).filter(({ column }) => columns.includes(column));
    const questions = crawl.searching('Nikttaksienienazywa');
    const expected = await Promise.all(questions.map((question) => ask(name, question)));
    for (const { text } of hidden) {
      const answers = await Promise.all(crawl.searching(text).map((question) => ask(name, question)));
      expect(answers).toEqual(expected);
    }
  }, 120_000);

  test('a hidden id answers like an id that does not exist, by itself and in every filter', async () => {
    const rows = new Map<string, readonly string[]>();
    // A reader of the history of an archived row finds it there by its id.
    const remembered = aviary.past
      .filter(({ readers }) => readers.includes(name))
      .map(({ subject }) => subject);
    for (const { table, id } of hiddenFrom(name)) if (!remembered.includes(id)) rows.set(id, typesOf(table));
    const ofNothing = new Map<string, Promise<string[]>>();
    for (const [id, types] of rows) {
      for (const type of types.filter((one) => isNode(one))) {
        const answers = await Promise.all(
          crawl.naming(`${type}:${id}`).map((question) => ask(name, question)),
        );
        const nothing =
          ofNothing.get(type) ??
          Promise.all(crawl.naming(`${type}:${NOBODY}`).map((question) => ask(name, question)));
        ofNothing.set(type, nothing);
        expect(answers).toEqual(await nothing);
      }
    }
  }, 120_000);

  test('to-dos do not reveal whether an unreadable contact exists', async () => {
    const questions = [...crawl.reading(), ...crawl.narrowing()].filter(({ text }) => /[tT]odo/.test(text));
    const answers = async () => {
      const all: string[] = [];
      for (const question of questions) all.push(await ask(name, question));
      return all.join('\n');
    };
    const before = await answers();
    const contact = `insert into contact (partner_id, person_name, legal_basis, search_words) values ($1, 'Ktoś', 'CONSENT', '') returning id`;
    const [{ id } = { id: '' }] = await database.query<{ id: string }>(contact, [aviary.quiet]);
    const after = await answers();
    await database.query('delete from contact where id = $1', [id]);
    const viewer = aviary.viewers[name];
    expect(before !== after).toBe(viewer?.writes === true && aviary.contactReaders.includes(name));
  }, 120_000);

  test('answers do not depend on the texts of hidden rows', async () => {
    const questions = [...crawl.reading(), ...crawl.narrowing()];
    const before =
      crawled.length === questions.length
        ? crawled
        : await Promise.all(questions.map((question) => ask(name, question)));
    const hidden = hiddenFrom(name).filter(({ column }) => column !== '');
    for (const canary of hidden) await write(canary, `aaa${canary.text.slice(3)}`);
    const after: string[] = [];
    for (const question of questions) after.push(await ask(name, question));
    for (const canary of hidden) await write(canary, canary.text);
    expect(after.filter((answer, i) => answer !== before[i])).toEqual([]);
  }, 120_000);
});

function isNode(type: string): boolean {
  const node = schema.getType('Node');
  return (
    node !== undefined &&
    schema
      .getImplementations(node as Parameters<GraphQLSchema['getImplementations']>[0])
      .objects.some(({ name }) => name === type)
  );
}

async function write({ table, id, column }: Canary, text: string): Promise<void> {
  await database.query(`update ${table} set ${column} = $1 where id = $2`, [text, id]);
}
