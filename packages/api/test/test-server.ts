/**
 * globalSetup runs this program for the whole test run. It starts a PostgreSQL server (or takes the one at
 * DATABASE_URL), makes the templates of the test databases, and prints `{ url, prefix }`. It removes
 * everything when its input ends, which also happens if jest is killed.
 */
import 'reflect-metadata';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { databaseViews } from '../src/app/slices.js';
import type { Database } from '../src/platform/database/database.js';
import { openDatabase } from '../src/platform/database/open-database.js';
import { migrate } from '../src/platform/database/migrate.js';
import { inTransaction } from '../src/platform/database/transaction.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../src/platform/embedded-postgres/embedded-postgres.js';
import { loadDataSet } from '../src/seed/load-data-set.js';
import { loadPages } from '../src/seed/load-pages.js';
import { PAGES_FOLDER } from '../src/seed/read-pages.js';
import { ZOLIBORZ_FOLDER } from '../src/seed/zoliborz-folder.js';
import { options, settings, TEMPLATES, urlOf, type Template } from './templates.js';

/** These databases need not survive a crash, and each test file has its own connections. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: 200 };

async function startServer(): Promise<EmbeddedPostgres> {
  const configured = process.env.DATABASE_URL;
  if (configured) return { url: configured, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-test-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  const server = await startEmbeddedPostgres(folder, options.log, SETTINGS).catch((error: unknown) => {
    remove();
    throw error;
  });
  return { url: server.url, stop: () => server.stop().finally(remove) };
}

async function makeTemplates(client: pg.Client, url: string, prefix: string): Promise<void> {
  for (const template of TEMPLATES) {
    const name = `${prefix}_${template}`;
    await client.query(`create database "${name}" template template0 encoding 'UTF8' strategy file_copy`);
    const database = await openDatabase({ databaseUrl: urlOf(url, name), dataDir: '', ...settings }, options);
    await fill(database, template);
    await database.close();
  }
}

async function fill(database: Database, template: Template): Promise<void> {
  await migrate(database, databaseViews, options.log);
  if (template === 'empty') return;
  await inTransaction(database, (manager) => loadPages(manager, PAGES_FOLDER));
  await inTransaction(database, (manager) => loadDataSet(manager, ZOLIBORZ_FOLDER));
  // Autovacuum would analyse within a minute, but tests copy the template before that.
  await database.query('analyze');
}

/** Drops the templates and any copy that a crashed test file left behind. */
async function dropDatabases(client: pg.Client, prefix: string): Promise<void> {
  const left = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of left.rows)
    await client.query(`drop database if exists "${datname}" with (force)`);
}

const prefix = `partnerstwa_test_${process.pid}_${Date.now().toString(36)}`;
const server = await startServer();
const client = new pg.Client({ connectionString: server.url });
await client.connect();
try {
  await makeTemplates(client, server.url, prefix);
  process.stdout.write(`${JSON.stringify({ url: server.url, prefix })}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
} finally {
  await dropDatabases(client, prefix);
  await client.end();
  await server.stop();
}
