import { beginSession } from '../../src/domain/accounts/access/sessions.js';
import { readConfig } from '../../src/platform/config.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { createLog } from '../../src/platform/log.js';
import { startServer } from '../../src/app/server.js';
import { openTestApi, TestClient, type TestApi } from '../client.js';
import { openTestDatabase } from '../database.js';

const EVENTS = `insert into event (id, title, kind, status, visibility, audiences, search_words, date_edtf, date_earliest, date_latest, date_precision, date_text_pl, date_text_en)
  select gen_random_uuid(), 'Zebranie ' || n, 'OTHER', 'HELD', 'PUBLIC', '{}', 'zebranie', '2019-05-01', '2019-05-01', '2019-05-01', 'DAY', 'x', 'x' from generate_series(1, $1::int) n`;

describe('an internal error', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await openTestApi();
  });
  afterEach(() => api.close());

  it('answers INTERNAL with a reference number and without details', async () => {
    await api.database.query('alter table source rename to source_gone');
    for (const text of [
      '{ sources { nodes { title } } }',
      '{ sources { nodes { title } } __schema { queryType { name } } }',
    ]) {
      const { code, errors } = await api.public.query(text);
      expect(code).toBe('INTERNAL');
      expect(errors?.[0]?.message).toContain(errors?.[0]?.extensions['id']);
      expect(JSON.stringify(errors)).not.toMatch(/source_gone|relation|select|42P01|\.ts|\.js/);
    }
  });

  it('is UNAVAILABLE while the database is unreachable, and readyz fails too', async () => {
    const client = await api.as('PLANNER');
    await api.database.close();
    const asPublic = await api.public.query('{ partners { nodes { name } } }');
    const signedIn = await client.query('{ partners { nodes { name } } }');
    expect([asPublic.code, signedIn.code, signedIn.status]).toEqual(['UNAVAILABLE', 'UNAVAILABLE', 503]);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  });
});

describe('a starting server', () => {
  it('is ready only after its start-up tasks, such as creating the first account', async () => {
    const database = await openTestDatabase();
    const config = { ...readConfig({}), adminDir: '', port: 0 };
    const server = await startServer(config, database, createLog('silent'));
    const health = async () =>
      Promise.all(['healthz', 'readyz'].map(async (path) => (await fetch(`${server.url}/${path}`)).status));
    expect(await health()).toEqual([200, 503]);
    server.open();
    expect(await health()).toEqual([200, 200]);
    await server.stop();
    await database.close();
  });
});

describe('the shutdown of the server', () => {
  it('first makes readyz fail and asks clients to close their connections', async () => {
    const database = await openTestDatabase();
    const server = await startServer(
      { ...readConfig({}), adminDir: '', port: 0 },
      database,
      createLog('silent'),
    );
    server.open();
    const ready = async () => {
      const { status, headers } = await fetch(`${server.url}/readyz`);
      return [status, headers.get('connection')];
    };
    expect(await ready()).toEqual([200, 'keep-alive']);
    const stopping = server.stop();
    expect(await ready()).toEqual([503, 'close']);
    await stopping;
    await database.close();
  });

  it('waits for the answers to earlier requests, even on connections not yet accepted', async () => {
    const api = await openTestApi({ seed: true });
    const requests = Array.from({ length: 20 }, () =>
      api.public.query('{ events(first: 100) { nodes { title participations { nameAt } } } }'),
    );
    await api.close();
    const statuses = (await Promise.all(requests)).map(({ status }) => status);
    expect(statuses).toEqual(statuses.map(() => 200));
  });
});

describe('a calendar of more than 5,000 events', () => {
  it('is refused as a whole, with the field and the limit', async () => {
    const api = await openTestApi();
    await api.database.query(EVENTS, [5000]);
    const CALENDAR = '{ calendar(from: "2019-01-01", to: "2019-12-31") { title } }';
    expect(await api.public.value<unknown[]>(CALENDAR, 'calendar')).toHaveLength(5000);
    await api.database.query(EVENTS, [1]);
    const { code, problems, errors } = await api.public.query(CALENDAR);
    expect([code, ...problems, errors?.[0]?.extensions['limit']]).toEqual([
      'TOO_COSTLY',
      'calendar TOO_COSTLY',
      5000,
    ]);
    await api.close();
  });
});

describe('the time of last use', () => {
  it('is written after the answer, at most once a minute, for sessions and tokens', async () => {
    const api = await openTestApi();
    const { accountId } = await api.as('PLANNER');
    const { secret } = await inTransaction(api.database, (manager) => beginSession(manager, accountId));
    const client = new TestClient(api.url, { cookie: `session=${secret}` });
    const token = await api.withToken('PLANNER', []);
    await api.database.query("update session set last_used_at = now() - interval '2 minutes'");
    const writes: string[] = [];
    api.database.onStatement(
      (text) => void (text.startsWith('update') && writes.push(text.split(' ')[1] ?? '')),
    );
    const written = async (table: string) => {
      const [{ fresh }] = (await api.database.query(
        `select count(*)::int as fresh from ${table} where last_used_at > now() - interval '1 minute'`,
      )) as [{ fresh: number }];
      return fresh;
    };
    for (const [who, table] of [
      [client, 'session'],
      [token, 'api_token'],
    ] as const) {
      await who.data('{ __typename }');
      // The answer does not wait for the write, so a second request could come before it and write again.
      for (let i = 0; i < 1000 && (await written(table)) === 0; i += 1);
      await who.data('{ __typename }');
    }
    expect(writes).toEqual(['session', 'api_token']);
    expect(await written('session')).toBe(1);
    await api.close();
  });
});
