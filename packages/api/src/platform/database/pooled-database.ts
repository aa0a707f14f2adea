import pg from 'pg';
import type { Database, DatabaseConfig, OpenOptions, SqlStatement } from './database.js';
import { checkServer } from './check-server.js';
import { DiskState } from './disk-state.js';
import { sqlState, translated } from './connection-loss.js';
import { createDataSource, StatementObservers, typeParsers } from './data-source.js';
import { urlWith } from './server-address.js';
import { refuseInsideTransaction } from './transaction.js';

const CONNECT_TIMEOUT_MS = 5000;
/** Longer than any command should take. A command waits for others, so it gets more time than a read. */
const COMMAND_TIMEOUT_MS = 30_000;

const COMMON_SETTINGS = {
  // With a server's default of off, a crash of the database would lose acknowledged writes.
  synchronous_commit: 'on',
  timezone: 'UTC',
  datestyle: 'ISO',
  jit: 'off',
  default_transaction_isolation: 'read\\ committed',
};

/**
 * Connects to a PostgreSQL server: TypeORM's pool for commands, and one pool for each mode of planning reads.
 */
export async function openPooledDatabase(
  url: string,
  config: DatabaseConfig,
  options: OpenOptions,
): Promise<Database> {
  await checkServer(url, CONNECT_TIMEOUT_MS);
  const observers = new StatementObservers();
  const dataSource = createDataSource(
    {
      url: urlWith(url, {
        ...COMMON_SETTINGS,
        statement_timeout: COMMAND_TIMEOUT_MS,
        idle_in_transaction_session_timeout: 60_000,
      }),
      poolSize: config.pools.commands,
      extra: {
        connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
        keepAlive: true,
        application_name: 'partnerstwa commands',
      },
    },
    options,
    observers,
  );
  await dataSource.initialize();
  const pools = {
    generic: readPool(url, 'generic', config, options),
    custom: readPool(url, 'custom', config, options),
  };
  const reads = new Reads(pools, observers);
  const disk = new DiskState();
  return {
    dataSource,
    read: (statement, values) => reads.read(statement, values),
    query: (text, values = []) => reads.query(text, values),
    onStatement: (listener) => observers.onStatement(listener),
    disk,
    ready: () =>
      reads.query('select 1', []).then(
        () => disk.canWrite,
        () => false,
      ),
    close: async () => {
      await Promise.all([dataSource.destroy(), pools.generic.end(), pools.custom.end()]);
    },
  };
}

class Reads {
  constructor(
    private readonly pools: Record<SqlStatement['mode'], pg.Pool>,
    private readonly observers: StatementObservers,
  ) {}

  async read({ name, text, mode }: SqlStatement, values: unknown[]): Promise<string | null> {
    const rows = await this.#run<[string | null]>(mode, {
      name: name ?? undefined,
      text,
      values,
      rowMode: 'array',
    });
    return rows[0]?.[0] ?? null;
  }

  /** Unnamed statements under `auto` are planned for their values, which is what `custom` says. */
  query<R>(text: string, values: unknown[]): Promise<R[]> {
    return this.#run('custom', { text, values });
  }

  async #run<R>(mode: SqlStatement['mode'], query: pg.QueryConfig & { rowMode?: 'array' }): Promise<R[]> {
    refuseInsideTransaction();
    this.observers.tell(query.text);
    try {
      return (await this.pools[mode].query(query as pg.QueryConfig)).rows as R[];
    } catch (error) {
      throw translated(error);
    }
  }
}

function readPool(
  url: string,
  mode: SqlStatement['mode'],
  { pools, readTimeoutMs }: DatabaseConfig,
  { log }: OpenOptions,
): pg.Pool {
  const settings = {
    ...COMMON_SETTINGS,
    statement_timeout: readTimeoutMs,
    plan_cache_mode: `force_${mode}_plan`,
  };
  const pool = new pg.Pool({
    connectionString: urlWith(url, settings),
    max: mode === 'generic' ? pools.reads : pools.searches,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // A host that disappeared does not answer at all, so the server's own timeout never arrives.
    query_timeout: readTimeoutMs + 5000,
    keepAlive: true,
    application_name: `partnerstwa ${mode} reads`,
    types: typeParsers,
  });
  // Without a listener, losing an idle connection would end the process. The pool opens another one on
  // demand.
  pool.on('error', (error) => log.warn('A connection of reads was lost', { mode, code: sqlState(error) }));
  return pool;
}
