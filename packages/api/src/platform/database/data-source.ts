import pg from 'pg';
import { DataSource, type DataSourceOptions, type Logger } from 'typeorm';
import { CommitWatcher } from './commit-watcher.js';
import type { Log } from '../log.js';
import type { OpenOptions } from './database.js';
import { SnakeNaming } from './snake-naming.js';

/** Table in which TypeORM notes the migrations that ran. */
export const MIGRATIONS_TABLE = 'migration';

/** `date` stays text: as a JS Date it would shift with the zone of the process. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format): ((text: string) => unknown) =>
    oid === pg.types.builtins.DATE
      ? (text) => text
      : (pg.types.getTypeParser(oid, format) as (text: string) => unknown),
};

/** Tells its listeners of each statement, of reads and of commands. */
export class StatementObservers {
  readonly #listeners = new Set<(text: string) => void>();

  onStatement(listener: (text: string) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(text: string): void {
    for (const listener of this.#listeners) listener(text);
  }
}

/** TypeORM's DataSource over `pg`. */
export function createDataSource(
  connection: { url: string; poolSize: number; extra: pg.PoolConfig },
  { entities, migrations, log }: OpenOptions,
  observers: StatementObservers,
): DataSource {
  return new DataSource({
    type: 'postgres',
    driver: pg,
    ...connection,
    extra: { ...connection.extra, types: typeParsers },
    namingStrategy: new SnakeNaming(),
    entities,
    migrations,
    subscribers: [CommitWatcher],
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'all',
    synchronize: false,
    installExtensions: false,
    logger: observingLogger(observers, log),
    poolErrorHandler: (error: Error) =>
      log.warn('A connection of commands was lost', { code: (error as { code?: string }).code }),
  } satisfies DataSourceOptions);
}

/** Statement texts hold no values (they are bound), but parameters do: neither is logged. */
function observingLogger(observers: StatementObservers, log: Log): Logger {
  return {
    logQuery: (text) => observers.tell(text),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: (level, message) => (level === 'warn' ? log.warn(String(message)) : undefined),
  };
}
