import type { Config } from '../src/platform/config.js';
import type { OpenOptions } from '../src/platform/database/database.js';
import { createLog } from '../src/platform/log.js';
import { entities } from '../src/app/slices.js';
import { migrations } from '../src/migrations/index.js';

/**
 * What test databases are copied from: migrated and empty, or with what a first start loads: the pages and
 * the data set.
 */
export type Template = 'empty' | 'seeded';
export const TEMPLATES: readonly Template[] = ['empty', 'seeded'];

/** Tests say through their results what is wrong; the log keeps quiet. */
export const options: OpenOptions = { entities, migrations, log: createLog('error') };

/** Few connections, because several test files share one server, and long reads, because the machine is busy. */
export const settings: Pick<Config, 'pools' | 'readTimeoutMs'> = {
  pools: { reads: 4, searches: 2, commands: 4 },
  readTimeoutMs: 30_000,
};

/** What globalSetup says of the server that it started, or found at DATABASE_URL, to all test files. */
export function testServer(): { readonly url: string; readonly prefix: string } {
  const { TEST_SERVER: url, TEST_TEMPLATES: prefix } = process.env;
  if (!url || !prefix) throw new Error('Test databases need jest and its globalSetup');
  return { url, prefix };
}

/** The same server, another database. */
export function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
