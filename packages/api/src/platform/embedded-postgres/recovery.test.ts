import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { queryOnce, end, newDataDir, postmasterOf, runEmbedded } from '../../../test/embedded.js';
import { options, settings } from '../../../test/templates.js';
import type { Database } from '../database/database.js';
import { openDatabase, openDatabaseBeside } from '../database/open-database.js';
import { UnavailableError } from '../database/unavailable.error.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { createLauncher } from './launcher.js';
import { startPostmaster, type Postmaster } from './postmaster.js';
import { findPrograms } from './programs.js';
import { addressOf, freePort } from './server-address.js';
import { SERVER_SETTINGS } from './server-settings.js';

const onLinux = process.platform === 'linux' ? it : it.skip;

/** Runs longer than any test, without waiting for anything. */
const BUSY = 'select count(*) from generate_series(1, 10000000000)';

let dataDir: string;
let cluster: string;
let remove: () => void;
beforeAll(async () => {
  ({ dataDir, remove } = newDataDir());
  cluster = join(dataDir, 'pg18');
  const server = await startEmbeddedPostgres(dataDir, options.log);
  await queryOnce(server.url, 'create table stored as select 1 as one');
  await server.stop();
});
afterAll(() => remove());

/** A server without a supervising process, as a kill -9 leaves it on systems that do not stop it. */
async function orphan(): Promise<Postmaster & { readonly url: string }> {
  const programs = findPrograms();
  const port = await freePort();
  const launcher = createLauncher(dataDir, programs);
  const postmaster = await startPostmaster(launcher, programs.postgres, cluster, {
    ...SERVER_SETTINGS,
    port,
  });
  return { ...postmaster, url: addressOf(dataDir, port) };
}

/** Opens a connection that runs a long statement. */
async function busyConnection(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  client.query(BUSY).catch(() => undefined);
  return rows[0]!.pid;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(20);
}

async function expectStarts(): Promise<void> {
  const server = await startEmbeddedPostgres(dataDir, options.log);
  expect(await queryOnce(server.url, 'select one from stored')).toEqual([{ one: 1 }]);
  await server.stop();
}

describe('the next start', () => {
  onLinux('waits for a server that stops because its application was killed', async () => {
    const { child, says } = await runEmbedded(dataDir);
    await queryOnce(says, 'create table if not exists filler as select generate_series(1, 100000) as id');
    await end(child, 'SIGKILL');
    await expectStarts();
    await expect(queryOnce(says, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('stops a server that was left running', async () => {
    const left = await orphan();
    await busyConnection(left.url);
    await expectStarts();
    await left.ended;
  });

  it('terminates busy connections of a killed server', async () => {
    const left = await orphan();
    const busy = await busyConnection(left.url);
    process.kill(left.pid, 'SIGKILL');
    await left.ended;
    expect(isAlive(busy)).toBe(true);
    await expectStarts();
    await until(() => !isAlive(busy));
  });

  it('spares a program that has the number of a killed server, and still refuses data that is in use', async () => {
    const left = await orphan();
    const busy = await busyConnection(left.url);
    process.kill(left.pid, 'SIGKILL');
    await left.ended;
    process.kill(busy, 'SIGSTOP');
    const other = spawn('sleep', ['1000']);
    const file = join(cluster, 'postmaster.pid');
    const [, ...rest] = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [other.pid, ...rest].join('\n'));

    await expect(orphan()).rejects.toThrow('shared memory block');
    process.kill(busy, 'SIGKILL');
    await until(() => !isAlive(busy));
    await expectStarts();
    expect(other.exitCode ?? other.signalCode).toBeNull();
    await end(other, 'SIGKILL');
  });

  it('ignores a pid file that a power cut left empty', async () => {
    writeFileSync(join(cluster, 'postmaster.pid'), '');
    await expectStarts();
  });
});

describe('a server that ends by itself', () => {
  const said: string[] = [];
  const note = (message: string) => void said.push(message);
  const log = { debug: note, info: note, warn: note, error: note };
  let database: Database;

  beforeEach(async () => {
    said.length = 0;
    database = await openDatabase({ databaseUrl: null, dataDir, ...settings }, { ...options, log });
  });
  afterEach(() => database.close());

  it('is restarted on the same port, and running statements fail with UNAVAILABLE', async () => {
    const busy = database.query(BUSY);
    const refused = expect(busy).rejects.toBeInstanceOf(UnavailableError);
    const works =
      "select 1 from pg_stat_activity where state = 'active' and query like '%generate_series%' and pid <> pg_backend_pid()";
    await until(async () => (await database.query(works)).length > 0);
    const before = postmasterOf(dataDir);
    process.kill(before, 'SIGKILL');
    await refused;
    await until(() => database.ready());
    expect(postmasterOf(dataDir)).not.toBe(before);
    expect(await database.query('select one from stored')).toEqual([{ one: 1 }]);
  });

  it('stops a read that takes too long', async () => {
    const impatient = await openDatabaseBeside(
      { databaseUrl: null, dataDir, ...settings, readTimeoutMs: 100 },
      options,
    );
    await expect(impatient.query(BUSY)).rejects.toMatchObject({ code: '57014' });
    await impatient.close();
  });

  it('is retried until it starts; until then the database is not ready', async () => {
    renameSync(cluster, `${cluster}.away`);
    process.kill(pidOf(`${cluster}.away`), 'SIGKILL');
    await until(() => said.includes('PostgreSQL did not restart'));
    expect(await database.ready()).toBe(false);
    renameSync(`${cluster}.away`, cluster);
    await until(() => database.ready());
    expect(said).toContain('PostgreSQL is running again');
  });

  it('is given up after ten attempts, which the log reports', async () => {
    renameSync(cluster, `${cluster}.away`);
    process.kill(pidOf(`${cluster}.away`), 'SIGKILL');
    await until(() => said.some((message) => message.startsWith('PostgreSQL stays down')));
    expect(said.filter((message) => message === 'PostgreSQL did not restart')).toHaveLength(10);
    expect(await database.ready()).toBe(false);
    renameSync(`${cluster}.away`, cluster);
  });
});

function pidOf(folder: string): number {
  return Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
}
