/**
 * The databases under test: the settings that choose each, how its server is killed, and how to look into it
 * by SQL.
 *
 * @typedef {(text: string, values?: unknown[]) => Promise<object[]>} Query
 * @typedef {object} Engine
 * @property {string} name
 * @property {Record<string, string>} settings
 * @property {(() => Promise<void>) | null} killDatabase null where it is not ours to kill
 * @property {(() => Promise<void>) | null} restartDatabase null where the product does it by itself
 * @property {(work: (query: Query) => Promise<T>) => Promise<T>} look into what is stored, while the product
 * runs
 * @property {() => Promise<void>} close removes everything
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findPostgres, startPostgres } from '../../../scripts/postgres.mjs';

/** The server that the product runs by itself in a folder, and has to bring back by itself. */
export function embeddedEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-crash-'));
  const dataDir = join(folder, 'var');
  const pidFile = () => readFileSync(join(dataDir, 'pg18', 'postmaster.pid'), 'utf8').split('\n');
  const address = () => {
    const password = readFileSync(join(dataDir, 'pg-password'), 'utf8').trim();
    return `postgres://partnerstwa:${password}@127.0.0.1:${pidFile()[3]}/partnerstwa`;
  };
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.once('exit', remove);
  return {
    name: 'embedded',
    settings: { DATA_DIR: dataDir, DATABASE_URL: '' },
    killDatabase: async () => void process.kill(Number(pidFile()[0]), 'SIGKILL'),
    restartDatabase: null,
    look: (work) => onServer(address(), work),
    close: async () => {
      process.off('exit', remove);
      remove();
    },
  };
}

/**
 * A throw-away PostgreSQL that forces its writes to disk; where its programs are not found, a database of its
 * own on the server at `DATABASE_URL`, which is not ours to kill.
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
    killDatabase: async () => {
      signals.push(signals.shift());
      await server.kill(signals[0]);
    },
    restartDatabase: () => server.restart(),
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
    killDatabase: null,
    restartDatabase: null,
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
