import pg from 'pg';
import { openTestDatabase } from '../../../test/database.js';
import { options, settings, testServer, urlOf } from '../../../test/templates.js';
import { databaseViews } from '../../app/slices.js';
import { ConfigError } from '../config.error.js';
import { migrate } from './migrate.js';
import type { Database } from './database.js';
import { openDatabase } from './open-database.js';
import { inTransaction } from './transaction.js';
import { UnavailableError } from './unavailable.error.js';

describe('an address that will not do', () => {
  it('is refused in one line without the password', async () => {
    const error = await refusalOf('postgres://someone:hunter2@127.0.0.1:9/nothing');
    expect(error.message).toMatch(
      /^DATABASE_URL names a server that cannot be reached at 127\.0\.0\.1:9 \(ECONNREFUSED\)\. Example: /,
    );
    expect(error.message).not.toContain('hunter2');
  });
});

describe('a server', () => {
  const { url: server, prefix } = testServer();
  let database: Database;
  let name: string;
  beforeAll(async () => {
    database = await openTestDatabase();
    name = (await database.query<{ name: string }>('select current_database() as name'))[0]!.name;
  });
  afterAll(() => database.close());

  it('names a database that does not exist in the refusal', async () => {
    expect((await refusalOf(urlOf(server, 'nowhere'))).message).toContain('names a database that');
  });

  it('works again after every connection was cut, and fails running statements with UNAVAILABLE', async () => {
    const transaction = inTransaction(database, async (manager) => {
      await manager.query('create table half_stored (id integer)');
      await cutConnections(name);
      await manager.query('select 1');
    });
    await expect(transaction).rejects.toBeInstanceOf(UnavailableError);
    let isUnderWay = true;
    const slow = database.query('select pg_sleep(30)').finally(() => (isUnderWay = false));
    const refused = expect(slow).rejects.toBeInstanceOf(UnavailableError);
    // Repeat until it fails: the query may still be waiting for a new connection when we cut them.
    while (isUnderWay) await cutConnections(name);
    await refused;
    expect(await database.query("select to_regclass('half_stored') as found")).toEqual([{ found: null }]);
    expect(await inTransaction(database, (manager) => manager.query('select 2 as two'))).toEqual([
      { two: 2 },
    ]);
  });

  it('limits the duration of reads and commands', async () => {
    const shown = await database.query<{ statement_timeout: string }>('show statement_timeout');
    expect(shown).toEqual([{ statement_timeout: '30s' }]);
    const inCommands = await inTransaction(database, (manager) =>
      manager.query<unknown>('show statement_timeout'),
    );
    expect(inCommands).toEqual([{ statement_timeout: '30s' }]);
  });

  it('is migrated once when several processes start at the same time', async () => {
    const race = `${prefix}_race`;
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(`create database ${race} template template0`);
    const openings = Array.from({ length: 4 }, () =>
      openDatabase({ databaseUrl: urlOf(server, race), dataDir: '', ...settings }, options),
    );
    const databases = await Promise.all(openings);
    const ran = await Promise.all(databases.map((one) => migrate(one, databaseViews, options.log)));
    expect(ran.filter((names) => names.length > 0)).toEqual([
      options.migrations.map((migration) => migration.name),
    ]);
    await Promise.all(databases.map((one) => one.close()));
    await admin.query(`drop database ${race} with (force)`);
    await admin.end();
  });

  it('is migrated, with its job queue, by a user who owns the database and has no other rights', async () => {
    const owner = `${prefix}_owner`;
    const admin = new pg.Client({ connectionString: server });
    await admin.connect();
    await admin.query(`create role ${owner} login password 'owner' nosuperuser nocreatedb nocreaterole`);
    await admin.query(`create database ${owner} template template0 owner ${owner}`);
    const url = new URL(urlOf(server, owner));
    Object.assign(url, { username: owner, password: 'owner' });
    const owned = await openDatabase({ databaseUrl: url.href, dataDir: '', ...settings }, options);
    expect(await migrate(owned, databaseViews, options.log)).toHaveLength(options.migrations.length);
    expect(await owned.query('select name from pgboss.queue')).toEqual([{ name: 'jobs' }]);
    await owned.close();
    await admin.query(`drop database ${owner} with (force)`);
    await admin.query(`drop role ${owner}`);
    await admin.end();
  });
});

async function refusalOf(databaseUrl: string): Promise<ConfigError> {
  const refusal = await openDatabase({ databaseUrl, dataDir: '', ...settings }, options).catch(
    (error: unknown) => error,
  );
  if (refusal instanceof ConfigError) return refusal;
  throw new Error('It was not refused');
}

/** Ends every connection of a database, as a server that dies does. */
async function cutConnections(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServer().url });
  await client.connect();
  await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  await client.end();
}
