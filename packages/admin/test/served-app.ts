import { randomUUID } from 'node:crypto';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const MAIN = join(import.meta.dirname, '..', '..', 'api', 'dist', 'app', 'main.js');
const FILL = join(import.meta.dirname, 'fill-calendar.mjs');

/** The half-year in which a filled calendar has 5,000 events; the data set has none there. */
export const FILLED = { from: '2031-01', months: 6 };

/** The first account of every served app. */
export const COORDINATOR = { email: 'koordynator@example.org', password: 'wiosna na Zoliborzu 2026' };

/** The app as `npm start` serves it, in its own process with its own database. */
export interface ServedApp {
  readonly url: string;
  /** The id of its process, which is the parent of an embedded database server. */
  readonly pid: number;
  stop(): Promise<void>;
  /** Stops answering until `resume`, as if a cable were unplugged. */
  suspend(): void;
  resume(): void;
}

interface ServedAppOptions {
  /** Adds 5,000 events, all in one half-year (fill-calendar.mjs). */
  readonly filled?: boolean;
}

/** Starts the app with the Żoliborz data set. */
export async function serveApp({ filled = false }: ServedAppOptions = {}): Promise<ServedApp> {
  const database = await makeDatabase();
  const env = { ...process.env, ...database.env, NODE_ENV: 'production' };
  if (filled) await fillCalendar(env);
  const { url, child } = await start(env);
  return {
    url,
    pid: child.pid ?? 0,
    suspend: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    stop: async () => {
      await end(child);
      await database.remove();
    },
  };
}

/**
 * Fills the calendar. A first start creates the rest of the database; no server runs while the events are
 * added.
 */
async function fillCalendar(env: NodeJS.ProcessEnv): Promise<void> {
  await end((await start(env)).child);
  const { status, stderr } = spawnSync(process.execPath, [FILL], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The calendar was not filled: ${stderr}`);
}

async function start(env: NodeJS.ProcessEnv): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...env,
      PORT: '0',
      BOOTSTRAP_EMAIL: COORDINATOR.email,
      BOOTSTRAP_PASSWORD: COORDINATOR.password,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { url: await addressOf(child), child };
}

async function end(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGCONT');
  child.kill('SIGTERM');
  await gone;
}

/** Waits for the line with the server's address. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString();
      const url = /Open\s+(http:\/\/[\d.]+:\d+)\//.exec(said)?.[1];
      if (url) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}

/**
 * Copies the seeded test database. Outside jest, as for measurements, creates a folder for an embedded
 * server.
 */
async function makeDatabase(): Promise<{ env: Record<string, string>; remove(): Promise<void> }> {
  const { TEST_SERVER: server, TEST_TEMPLATES: prefix } = process.env;
  if (server) {
    const name = `${prefix}_${randomUUID().slice(0, 8)}`;
    await onServer(server, `create database "${name}" template "${prefix}_seeded" strategy file_copy`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    return {
      env: { DATABASE_URL: url.href, DATABASE_POOLS: '4,2,4' },
      remove: () => onServer(server, `drop database if exists "${name}" with (force)`),
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-admin-'));
  return {
    env: { DATA_DIR: folder, DATABASE_URL: '' },
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
