/** Run by globalSetup in a process of its own: `make-templates.ts NAME` makes what every test database is a copy of. */
import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../src/platform/database/database.js';
import { openDatabase } from '../src/platform/database/open-database.js';
import { overEngine, startEngine } from '../src/platform/database/embedded-engine.js';
import { migrate } from '../src/platform/database/migrate.js';
import { inTransaction } from '../src/platform/database/transaction.js';
import { loadDataSet } from '../src/seed/load-data-set.js';
import { loadPages } from '../src/seed/load-pages.js';
import { PAGES_FOLDER } from '../src/seed/read-pages.js';
import { ZOLIBORZ_FOLDER } from '../src/seed/zoliborz-folder.js';
import { options, pools, serverUrl, TEMPLATES, urlOf, type Template } from './templates.js';

async function fill(database: Database, template: Template): Promise<void> {
  await migrate(database, options.log);
  if (template === 'empty') return;
  await inTransaction(database, (manager) => loadPages(manager, PAGES_FOLDER));
  await inTransaction(database, (manager) => loadDataSet(manager, ZOLIBORZ_FOLDER));
  // A server does it by itself, the embedded engine at its start.
  await database.query('analyze');
}

/** One engine serves both: the seeded template is the empty one, filled further. */
async function dumpEmbedded(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const engine = await startEngine({});
  const database = await overEngine(engine, options);
  for (const template of TEMPLATES) {
    await fill(database, template);
    const dump = await engine.dumpDataDir('none');
    writeFileSync(join(folder, `${template}.tar`), Buffer.from(await dump.arrayBuffer()));
  }
}

async function makeOnServer(server: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const template of TEMPLATES) {
    const name = `${prefix}_${template}`;
    await client.query(`create database ${name} template template0 encoding 'UTF8'`);
    const database = await openDatabase({ databaseUrl: urlOf(server, name), dataDir: '', pools }, options);
    await fill(database, template);
    await database.close();
  }
  await client.end();
}

const [name] = process.argv.slice(2);
if (!name) throw new Error('make-templates.ts needs a name');
const server = serverUrl();
await (server === null ? dumpEmbedded(name) : makeOnServer(server, name));
// An engine that was dumped keeps the process alive.
process.exit(0);
