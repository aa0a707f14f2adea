import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Log } from '../log.js';
import type { Database, DatabaseConfig, OpenOptions, SqlStatement } from './database.js';
import { translated } from './connection-loss.js';
import { createDataSource, StatementObservers } from './data-source.js';
import { lockFolder } from './folder-lock.js';
import { refuseInsideTransaction } from './transaction.js';

/** How long one waits for its turn on the only connection: an import before it may take a minute. */
const TURN_TIMEOUT_MS = 90_000;

/** PostgreSQL inside this process (PGlite), under `dataDir/db`, held by a lock on `dataDir`. */
export async function openEmbeddedEngine(
  config: Pick<DatabaseConfig, 'dataDir'>,
  options: OpenOptions,
): Promise<Database> {
  const lock = await lockFolder(config.dataDir);
  try {
    const folder = join(config.dataDir, 'db');
    if (!existsSync(folder)) await makeFolder(folder, options.log);
    const engine = await startEngine({ dataDir: folder });
    options.log.info(
      'The embedded database does not force its writes to disk (fsync): keep backups, or set DATABASE_URL',
    );
    return await overEngine(engine, options, () => lock.release());
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Makes a new database beside its place and then moves it there: a start that was killed half-way leaves nothing to trip over. */
async function makeFolder(folder: string, log: Log): Promise<void> {
  log.info('Making the embedded database; this takes some seconds', { folder });
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  await (await startEngine({ dataDir: unfinished })).close();
  renameSync(unfinished, folder);
}

/** Starts PGlite with the extensions that the migrations create. */
export async function startEngine(from: { dataDir?: string; loadDataDir?: Blob }): Promise<PGlite> {
  const engine = await PGlite.create({ ...from, extensions: { pg_trgm } });
  await engine.exec("set timezone = 'UTC'; set datestyle = 'ISO'; set jit = off");
  return engine;
}

/**
 * A Database over a started engine. All of it goes through TypeORM's pool of one connection, so that a read never falls into
 * another's open transaction.
 */
export async function overEngine(
  engine: PGlite,
  options: OpenOptions,
  onClosed: () => void = () => undefined,
): Promise<Database> {
  const observers = new StatementObservers();
  const extra = {
    ...createPgConfig(engine),
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: TURN_TIMEOUT_MS,
  };
  const dataSource = createDataSource({ poolSize: 1, extra }, options, observers);
  await dataSource.initialize();
  const session = new OneSession(poolOf(dataSource), observers);
  return {
    engine: 'embedded',
    dataSource,
    read: (statement, values) => session.read(statement, values),
    query: (text, values = []) => session.query(text, values),
    onStatement: (listener) => observers.onStatement(listener),
    ready: () =>
      session.query('select 1', []).then(
        () => true,
        () => false,
      ),
    close: async () => {
      await dataSource.destroy();
      await engine.close();
      onClosed();
    },
  };
}

function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as PostgresDriver).master as pg.Pool;
}

/** Takes turns on the one connection, and keeps the plan mode that it stands at. */
class OneSession {
  #mode: SqlStatement['mode'] | 'auto' = 'auto';

  constructor(
    private readonly pool: pg.Pool,
    private readonly observers: StatementObservers,
  ) {}

  read(statement: SqlStatement, values: unknown[]): Promise<string | null> {
    return this.#inTurn(async (client) => {
      if (this.#mode !== statement.mode) {
        await client.query(`set plan_cache_mode = force_${statement.mode}_plan`);
        this.#mode = statement.mode;
      }
      this.observers.tell(statement.text);
      const { name, text } = statement;
      const result = await client.query<[string | null]>({
        name: name ?? undefined,
        text,
        values,
        rowMode: 'array',
      });
      return result.rows[0]?.[0] ?? null;
    });
  }

  query<R>(text: string, values: unknown[]): Promise<R[]> {
    return this.#inTurn(async (client) => {
      this.observers.tell(text);
      return (await client.query(text, values)).rows as R[];
    });
  }

  async #inTurn<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    refuseInsideTransaction();
    try {
      const client = await this.pool.connect();
      try {
        return await work(client);
      } finally {
        client.release();
      }
    } catch (error) {
      throw translated(error);
    }
  }
}
