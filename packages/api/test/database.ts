import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Database } from '../src/platform/database/database.js';
import { openDatabase } from '../src/platform/database/open-database.js';
import { options, settings as usual, testServer, urlOf } from './templates.js';

/**
 * A migrated database of its own for one test file, on the server that all of them share. `close()` also
 * removes it, once, however often it is called: a test may close it under a running server.
 * @param options.seed with the Żoliborz data set loaded; otherwise empty
 * @param options.settings settings that differ from those of other tests
 */
export async function openTestDatabase({
  seed = false,
  settings = {},
}: { seed?: boolean; settings?: Partial<typeof usual> } = {}): Promise<Database> {
  const server = testServer();
  const name = `${server.prefix}_${randomUUID().slice(0, 8)}`;
  const template = `${server.prefix}_${seed ? 'seeded' : 'empty'}`;
  await onServer(`create database "${name}" template "${template}" strategy file_copy`);
  const databaseUrl = urlOf(server.url, name);
  const { pools, readTimeoutMs } = { ...usual, ...settings };
  const database = await openDatabase({ databaseUrl, dataDir: '', pools, readTimeoutMs }, options);
  const close = async (): Promise<void> => {
    await database.close();
    await onServer(`drop database if exists "${name}" with (force)`);
  };
  let closing: Promise<void> | undefined;
  return { ...database, close: () => (closing ??= close()) };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: testServer().url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
