import type { Database } from './database.js';
import { inTransaction } from './transaction.js';
import { UnavailableError } from './unavailable.error.js';
import { openTestDatabase } from '../../../test/database.js';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await database.query('create table thing (id integer primary key, day date, label text)');
});
afterAll(() => database.close());
beforeEach(() => database.query('delete from thing'));

const countThings = {
  name: 'count_things',
  text: 'select count(*)::text from thing',
  mode: 'generic',
} as const;

it('reads one text with bound values, or null if there is no row', async () => {
  const named = { name: 'label_of', text: 'select label from thing where id = $1', mode: 'custom' } as const;
  await database.query('insert into thing values (1, null, $1), (2, null, null)', ['ż']);
  expect(await database.read(named, [1])).toBe('ż');
  expect(await database.read(named, [2])).toBeNull();
  expect(await database.read({ ...named, name: null, mode: 'generic' }, [3])).toBeNull();
});

it('plans each read in its own mode, whatever ran before', async () => {
  const text = "select current_setting('plan_cache_mode')";
  for (const mode of ['generic', 'custom', 'generic'] as const) {
    expect(await database.read({ name: null, text, mode }, [])).toBe(`force_${mode}_plan`);
  }
});

it('returns days as text and uses UTC and ISO dates', async () => {
  await database.query("insert into thing values (1, '2018-09-02', null)");
  expect(await database.query('select day from thing')).toEqual([{ day: '2018-09-02' }]);
  const zone = "select current_setting('TimeZone') || ' ' || left(current_setting('DateStyle'), 3)";
  expect(await database.read({ name: null, text: zone, mode: 'generic' }, [])).toBe('UTC ISO');
});

it('never reads uncommitted rows', async () => {
  const { promise: seen, resolve: announce } = deferred();
  const transaction = inTransaction(database, async (manager) => {
    await manager.query("insert into thing values (1, null, 'not yet')");
    announce();
    for (let id = 2; id < 20; id += 1) await manager.query("insert into thing values ($1, null, '')", [id]);
    throw new Error('given up');
  });
  await seen;
  const count = database.read(countThings, []);
  await expect(transaction).rejects.toThrow('given up');
  expect(await count).toBe('0');
});

it('rolls a failed transaction back and continues to answer reads', async () => {
  const failing = inTransaction(database, async (manager) => {
    await manager.query("insert into thing values (1, null, '')");
    await manager.query("insert into thing values (1, null, 'again')");
  });
  await expect(failing).rejects.toMatchObject({ driverError: { code: '23505' } });
  expect(await database.read(countThings, [])).toBe('0');
});

it('refuses to commit a transaction that ignored a failed statement', async () => {
  const careless = inTransaction(database, async (manager) => {
    await manager.query("insert into thing values (1, null, '')");
    await manager.query('select 1 / 0').catch(() => undefined);
  });
  await expect(careless).rejects.toThrow('nothing was stored');
  expect(await database.read(countThings, [])).toBe('0');
});

it('isolates 200 concurrent reads, transactions and failures from each other', async () => {
  const tasks = Array.from({ length: 200 }, async (_, id) => {
    if (id % 4 === 0) return database.read(countThings, []);
    const work = inTransaction(database, async (manager) => {
      await manager.query("insert into thing values ($1, null, 'x')", [id]);
      await manager.query("update thing set label = 'y' where id = $1", [id]);
      if (id % 4 === 1) throw new Error('not this one');
    });
    return id % 4 === 1 ? expect(work).rejects.toThrow('not this one') : work;
  });
  await Promise.all(tasks);
  expect(await database.query('select count(*)::int as n, min(label) as low from thing')).toEqual([
    { n: 100, low: 'y' },
  ]);
});

it('retries the work after a deadlock or a serialization failure, up to three attempts', async () => {
  let runs = 0;
  const lucky = inTransaction(database, async (manager) => {
    runs += 1;
    if (runs < 3) await manager.query("do $$ begin raise exception 'busy' using errcode = '40001'; end $$");
    return 'done';
  });
  expect(await lucky).toBe('done');
  const unlucky = inTransaction(database, (manager) => {
    runs += 1;
    return manager.query("do $$ begin raise exception 'busy' using errcode = '40P01'; end $$");
  });
  await expect(unlucky).rejects.toMatchObject({ driverError: { code: '40P01' } });
  expect(runs).toBe(6);
});

it('refuses to use the database directly inside a transaction', async () => {
  const attempt = (inside: () => Promise<unknown>) => inTransaction(database, inside);
  await expect(attempt(() => database.read(countThings, []))).rejects.toThrow('only its own manager');
  await expect(attempt(() => database.query('select 1'))).rejects.toThrow('only its own manager');
  await expect(attempt(() => inTransaction(database, () => Promise.resolve(1)))).rejects.toThrow(
    'only its own manager',
  );
});

it('reports every statement of reads and commands to a listener until it unsubscribes', async () => {
  const texts: string[] = [];
  const stop = database.onStatement((text) => texts.push(text));
  await database.read(countThings, []);
  await inTransaction(database, (manager) => manager.query('select 2'));
  stop();
  await database.query('select 3');
  expect(texts).toEqual([countThings.text, 'START TRANSACTION', 'select 2', 'COMMIT']);
});

it('is ready while it is open and not ready after it is closed', async () => {
  const other = await openTestDatabase();
  expect(await other.ready()).toBe(true);
  await other.close();
  expect(await other.ready()).toBe(false);
  await expect(other.query('select 1')).rejects.toBeInstanceOf(UnavailableError);
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
