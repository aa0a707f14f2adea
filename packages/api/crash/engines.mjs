/**
 * The two engines under test: the settings that choose each, what can be killed, and how to look into the database by SQL.
 *
 * @typedef {(text: string, values?: unknown[]) => Promise<object[]>} Query
 * @typedef {object} Engine
 * @property {string} name
 * @property {Record<string, string>} settings
 * @property {{kill(): Promise<void>, restart(): Promise<void>} | null} server the database's own process, where it has one
 * @property {(work: (query: Query) => Promise<T>) => Promise<T>} look into what is stored, as it stands now
 * @property {() => Promise<void>} close removes everything
 */
import { constants, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import pg from 'pg';
import { findPostgres, startPostgres } from '../../../scripts/postgres.mjs';

/** The folder of the embedded engine. What a killed process left is looked at in a copy: the server's start has to cope alone. */
export function embeddedEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-crash-'));
  const copy = join(folder, 'copy');
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', remove);
  return {
    name: 'embedded',
    settings: { DATA_DIR: join(folder, 'var'), DATABASE_URL: '' },
    server: null,
    look: async (work) => {
      rmSync(copy, { recursive: true, force: true });
      cpSync(join(folder, 'var', 'db'), copy, { recursive: true, mode: constants.COPYFILE_FICLONE });
      const engine = await PGlite.create({ dataDir: copy, extensions: { pg_trgm } });
      try {
        return await work(async (text, values) => (await engine.query(text, values)).rows);
      } finally {
        await engine.close();
      }
    },
    close: async () => {
      process.off('exit', remove);
      remove();
    },
  };
}

/**
 * A throw-away PostgreSQL that forces its writes to disk; where its programs are not found, a database of its own on the server at
 * `DATABASE_URL`, which is not ours to kill.
 * @returns {Promise<Engine | null>} null where there is neither
 */
export async function serverEngine() {
  if (findPostgres()) return throwAwayServer();
  return process.env.DATABASE_URL ? ownDatabaseOn(process.env.DATABASE_URL) : null;
}

async function throwAwayServer() {
  const server = await startPostgres({ durable: true });
  // An immediate shutdown and the death of the postmaster leave it to recover in different ways.
  const signals = ['SIGKILL', 'SIGQUIT'];
  return {
    name: `server (PostgreSQL ${server.version})`,
    settings: { DATABASE_URL: server.url },
    server: {
      kill: async () => {
        signals.push(signals.shift());
        await server.kill(signals[0]);
      },
      restart: () => server.restart(),
    },
    look: (work) => onServer(server.url, work),
    close: () => server.stop(),
  };
}

async function ownDatabaseOn(address) {
  const name = `partnerstwa_crash_${process.pid}_${Date.now().toString(36)}`;
  const url = new URL(address);
  await onServer(address, (query) => query(`create database ${name} template template0 encoding 'UTF8'`));
  url.pathname = `/${name}`;
  return {
    name: 'server (at DATABASE_URL, itself not killed)',
    settings: { DATABASE_URL: url.href },
    server: null,
    look: (work) => onServer(url.href, work),
    close: () => onServer(address, (query) => query(`drop database if exists ${name} with (force)`)),
  };
}

async function onServer(connectionString, work) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(async (text, values) => (await client.query(text, values)).rows);
  } finally {
    await client.end();
  }
}
