import { createServer } from 'node:net';
import pg from 'pg';
import { NAME, readServerPassword } from './cluster.js';

/** Below the ephemeral ports, from which a client that retries a closed port could connect to itself. */
const PORTS = { from: 20_000, count: 10_000 };

/** Address of a database of the embedded server. Contains the password: never log it. */
export function addressOf(dataDir: string, port: number, database: string = NAME): string {
  return `postgres://${NAME}:${readServerPassword(dataDir)}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

/** Whether a server on this port accepts our password. */
export async function isServing(dataDir: string, port: number): Promise<boolean> {
  return onServer(addressOf(dataDir, port, 'postgres'), () => Promise.resolve()).then(
    () => true,
    () => false,
  );
}

/** Creates our database if it is missing, because a first start may have been killed before that. */
export async function createMissingDatabase(dataDir: string, port: number): Promise<void> {
  await onServer(addressOf(dataDir, port, 'postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  });
}

async function onServer(connectionString: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  // Explicit options override PGOPTIONS of the user's shell, as `sslmode` overrides PGSSLMODE.
  const options = '-c timezone=UTC';
  const client = new pg.Client({ connectionString, options, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A local port on which nothing listens now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = PORTS.from + Math.floor(Math.random() * PORTS.count);
    if (await isFree(port)) return port;
  }
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
