import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Database } from '../src/platform/database/database.js';
import { openDatabase } from '../src/platform/database/open-database.js';
import { overEngine, startEngine } from '../src/platform/database/embedded-engine.js';
import { options, pools, serverUrl, TEMPLATES_VARIABLE, urlOf, type Template } from './templates.js';

/**
 * A migrated database of its own for one test file, on the engine that `DATABASE_URL` chooses. `close()` also removes it, once,
 * however often it is called: a test may close it under a running server.
 * @param options.seed with the Żoliborz data set loaded; otherwise empty
 */
export async function openTestDatabase({ seed = false }: { seed?: boolean } = {}): Promise<Database> {
  const templates = process.env[TEMPLATES_VARIABLE];
  if (!templates) throw new Error('Test databases need jest and its globalSetup');
  const template: Template = seed ? 'seeded' : 'empty';
  const server = serverUrl();
  const database = await (server === null
    ? openCopy(templates, template)
    : openCopyOnServer(server, templates, template));
  let closing: Promise<void> | undefined;
  return { ...database, close: () => (closing ??= database.close()) };
}

async function openCopy(folder: string, template: Template): Promise<Database> {
  const engine = await startEngine({
    loadDataDir: new Blob([readFileSync(join(folder, `${template}.tar`))]),
  });
  return overEngine(engine, options);
}

async function openCopyOnServer(server: string, prefix: string, template: Template): Promise<Database> {
  const name = `${prefix}_${randomUUID().slice(0, 8)}`;
  await onServer(server, `create database "${name}" template "${prefix}_${template}"`);
  const database = await openDatabase({ databaseUrl: urlOf(server, name), dataDir: '', pools }, options);
  const close = async (): Promise<void> => {
    await database.close();
    await onServer(server, `drop database if exists "${name}" with (force)`);
  };
  return { ...database, close };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
