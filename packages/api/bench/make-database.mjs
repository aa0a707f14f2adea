/** A migrated and filled database on a throw-away server, or the empty one at DATABASE_URL. */
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { startPostgres } from '../../../scripts/postgres.mjs';
import { fill } from './fill.mjs';
import { say } from './say.mjs';
import { startOurs } from './servers.mjs';
import { POSTGRES } from './settings.mjs';
import { createViewers } from './viewers.mjs';

/** @returns its URL, the server's version, and a function that removes it */
export async function makeDatabase(scale) {
  const configured = process.env.DATABASE_URL;
  const server = configured
    ? { url: configured, stop: async () => undefined }
    : await startPostgres({ settings: POSTGRES });
  try {
    say(`migrating (${configured ? 'the database at DATABASE_URL' : 'a throw-away server'})`);
    // The API migrates the database when it starts.
    const ours = await startOurs({ DATABASE_URL: server.url, SEED: 'empty' });
    await ours.stop();
    return { url: server.url, version: await fillDatabase(server.url, scale), stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function fillDatabase(url, scale) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('select (select count(*) from partner)::int as partners');
    if (rows[0].partners > 0) throw new Error('The database at DATABASE_URL is not empty');
    say(`filling, ${scale} × the usual data`);
    await fill(client, scale);
    await createViewers(client);
    await client.query(readFileSync(new URL('peer-functions.sql', import.meta.url), 'utf8'));
    // Without this, index-only scans would begin at whatever moment autovacuum runs.
    await client.query('vacuum analyze');
    return (await client.query('show server_version')).rows[0].server_version;
  } finally {
    await client.end();
  }
}
