import pg from 'pg';
import { openTestApi, type TestApi } from '../client.js';
import { testServer, urlOf } from '../templates.js';

const SOURCES = '{ sources { nodes { title } } }';
const PARTNERS = '{ partners { nodes { name } } }';

/** Another program that locks a table, so that reads of it must wait. */
class Lock {
  private constructor(private readonly client: pg.Client) {}

  static async on(api: TestApi, table: string): Promise<Lock> {
    const [row] = await api.database.query<{ name: string }>('select current_database() as name');
    const client = new pg.Client({ connectionString: urlOf(testServer().url, row?.name ?? '') });
    await client.connect();
    await client.query('begin');
    await client.query(`lock table ${table} in access exclusive mode`);
    return new Lock(client);
  }

  /** Resolves when this many statements wait. */
  async hasBlocked(count: number): Promise<void> {
    for (;;) {
      const { rows } = await this.client.query('select 1 from pg_locks where not granted');
      if (rows.length === count) return;
    }
  }

  async release(): Promise<void> {
    await this.client.end();
  }
}

describe('a read that takes too long', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({ seed: true, config: { readTimeoutMs: 200 } });
  });
  afterAll(() => api.close());

  it('answers TOO_SLOW', async () => {
    const lock = await Lock.on(api, 'source');
    const answers = [
      await api.public.query(SOURCES),
      await api.public.query('{ sources { nodes { title } } __schema { queryType { name } } }'),
    ];
    await lock.release();
    expect(answers.map(({ code }) => code)).toEqual(['TOO_SLOW', 'TOO_SLOW']);
    expect(answers[0]?.errors?.[0]?.message).toBe(
      'This took too long and was stopped. Request less, or try again later',
    );
    expect((await api.public.query(SOURCES)).errors).toBeUndefined();
  });

  it('answers TOO_SLOW with status 503 while credentials cannot be verified', async () => {
    const planner = await api.as('PLANNER');
    const lock = await Lock.on(api, 'session');
    const { code, status } = await planner.query(PARTNERS);
    await lock.release();
    expect([code, status]).toEqual(['TOO_SLOW', 503]);
    expect((await planner.query(PARTNERS)).errors).toBeUndefined();
  });

  it('answers TOO_SLOW to a command that is stored but cannot be shown; a retry does not repeat it', async () => {
    const district = await api.as('DISTRICT_COORDINATOR');
    const create = () =>
      district.query(
        `mutation { createPartner(input: { clientMutationId: "slow", kind: ORGANISATION, names: [{ name: "Powolni", kind: OFFICIAL }] }) {
          partner { name participations { totalCount } } } }`,
      );
    const lock = await Lock.on(api, 'participation');
    expect((await create()).code).toBe('TOO_SLOW');
    await lock.release();
    expect((await create()).data).toMatchObject({ createPartner: { partner: { name: 'Powolni' } } });
    const stored = await api.database.query("select 1 from partner where name = 'Powolni'");
    expect(stored).toHaveLength(1);
  });
});

describe('reads that wait', () => {
  it('delay neither other reads nor /healthz', async () => {
    const api = await openTestApi({ seed: true });
    const lock = await Lock.on(api, 'source');
    const waiting = [api.public.query(SOURCES), api.public.query(SOURCES)];
    await lock.hasBlocked(2);
    expect((await api.public.query(PARTNERS)).errors).toBeUndefined();
    expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
    await lock.hasBlocked(2);
    await lock.release();
    for (const { errors } of await Promise.all(waiting)) expect(errors).toBeUndefined();
    await api.close();
  });
});
