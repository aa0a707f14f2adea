import { REASONS } from '@partnerstwa/shared/error-reasons';
import { openTestApi, type Answer, type TestApi, type TestClient } from '../client.js';

let api: TestApi;
let client: TestClient;
beforeAll(async () => {
  api = await openTestApi();
  client = await api.as('DISTRICT_COORDINATOR');
});
afterAll(() => api.close());

const problemsByPath = ({ errors = [] }: Answer) =>
  errors.map(({ path, extensions }) => {
    const [problem] = extensions['fields'] as { field: string; reason: string }[];
    return `${String(path)}: ${problem?.field} ${problem?.reason}`;
  });

describe('an operation of several commands', () => {
  const TOPICS = `mutation ($name: String!, $other: String!) {
    first: createTopic(input: { name: $name }) { topic { id name } changeId }
    again: createTopic(input: { name: $name }) { topic { id } }
    other: createTopic(input: { name: $other }) { topic { name } }
  }`;

  it('reports each command that was done beside the refusal of another', async () => {
    const answer = await client.query(TOPICS, { name: 'Seniorzy', other: 'Młodzież' });
    const { id } = (answer.data as { first: { topic: { id: string } } }).first.topic;
    expect(answer.data).toMatchObject({
      first: { topic: { name: 'Seniorzy' } },
      again: null,
      other: { topic: { name: 'Młodzież' } },
    });
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]).toMatchObject({
      path: ['again'],
      extensions: {
        code: 'CONFLICT',
        fields: [{ field: 'input.name', reason: 'TAKEN' }],
        current: { type: 'Topic', id, version: 1 },
      },
    });
  });
});

describe('an operation with several wrong arguments', () => {
  it.each(['', '__schema { queryType { name } }'])(
    'reports each one with its path and still answers the other fields %s',
    async (more) => {
      const answer = await client.query(
        `{ a: partner(id: "x") { name } topics { id } b: event(id: "Partner:1") { title } ${more} }`,
      );
      expect(answer.data).toMatchObject({ a: null, b: null, topics: expect.any(Array) as unknown });
      expect(problemsByPath(answer)).toEqual(['a: a.id NOT_AN_ID', 'b: b.id NOT_AN_ID']);
      expect(answer.status).toBe(200);
    },
  );

  it('reports each one with its path when a list has no data', async () => {
    const answer = await client.query(
      '{ a: partners(after: "x") { totalCount nodes { id } } b: events(first: -1) { nodes { id } } c: venue(id: "y") { id } }',
    );
    expect(answer.data).toBeNull();
    expect(problemsByPath(answer)).toEqual([
      'a: a.after NOT_A_CURSOR',
      'b: b.first NEGATIVE',
      'c: c.id NOT_AN_ID',
    ]);
  });
});

describe('a version conflict', () => {
  it('names the type, id and version of the record with its values', async () => {
    const id = await client.value(
      'mutation { createTopic(input: { name: "Zieleń" }) { topic { id } } }',
      'createTopic.topic.id',
    );
    const { errors } = await client.query(
      'mutation ($id: ID!) { updateTopic(input: { id: $id, version: 7, name: "Parki" }) { changeId } }',
      { id },
    );
    expect(errors?.[0]?.extensions).toEqual({
      code: 'CONFLICT',
      fields: [{ field: 'input.version', reason: 'CONFLICT' }],
      current: { type: 'Topic', id, version: 1, name: 'Zieleń' },
    });
  });
});

describe('a limit that is exceeded', () => {
  it.each([
    ['{ calendar(from: "2010-01-01", to: "2019-01-01") { id } }', 'MONTHS'],
    ['{ partners(first: 500) { nodes { memberships(first: 500) { nodes { id } } } } }', 'ROWS'],
    [`{ ${'a '.repeat(1001)} }`, 'TOKENS'],
    [`{ ${Array.from({ length: 16 }, (_, i) => `a${i}: topics { id }`).join(' ')} }`, 'ALIASES'],
    ['{ a: __typename } query B { b: __typename }', 'OPERATIONS'],
  ])('is given with its unit: %.60s', async (text, unit) => {
    const { code, errors } = await client.query(text);
    expect([code, errors?.[0]?.extensions['unit']]).toEqual(['TOO_COSTLY', unit]);
    expect(errors?.[0]?.extensions['limit']).toEqual(expect.any(Number));
  });
});

describe('a full disk', () => {
  it('is UNAVAILABLE with the reason DISK_FULL, and readyz fails until something can be written', async () => {
    const ready = async () => (await fetch(`${api.url}/readyz`)).status;
    const create = (name: string) =>
      client.query('mutation ($name: String!) { createTopic(input: { name: $name }) { changeId } }', {
        name,
      });
    await api.database.query(`create function full_disk() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
    await api.database.query(
      'create trigger full_disk before insert on topic for each row execute function full_disk()',
    );
    const refused = await create('Nie zapisano');
    expect([refused.code, refused.problems, refused.status]).toEqual([
      'UNAVAILABLE',
      ['database DISK_FULL'],
      503,
    ]);
    expect(refused.headers.get('retry-after')).toBe('30');
    expect(await ready()).toBe(503);
    await api.database.query('drop trigger full_disk on topic');
    expect((await create('Zapisano')).code).toBeUndefined();
    expect(await ready()).toBe(200);
  });
});

describe('an unreachable database', () => {
  it.each(['application/json', 'application/graphql-response+json'])(
    'is UNAVAILABLE with status 503 and Retry-After for reads and commands (%s)',
    async (accept) => {
      const closed = await openTestApi();
      const planner = await closed.as('DISTRICT_COORDINATOR');
      await closed.database.close();
      for (const text of [
        '{ topics { id } }',
        '{ topics { id } __schema { queryType { name } } }',
        'mutation { createTopic(input: { name: "Nie" }) { changeId } }',
      ])
        for (const who of [closed.public, planner]) {
          if (who === closed.public && text.startsWith('mutation')) continue;
          const { code, status, headers, problems } = await who.query(text, {}, { accept });
          expect([text, code, status, headers.get('retry-after'), problems]).toEqual([
            ...[text, 'UNAVAILABLE', 503, '5', ['database UNREACHABLE']],
          ]);
        }
      await closed.close();
    },
  );
});

describe('the reasons of errors', () => {
  it('are named in constants and each has a meaning', () => {
    for (const [reason, meaning] of Object.entries(REASONS)) {
      expect(reason).toMatch(/^[A-Z][A-Z_]+$/);
      expect([reason, meaning]).toEqual([reason, expect.stringMatching(/^[A-Z`].*\.$/)]);
    }
  });
});
