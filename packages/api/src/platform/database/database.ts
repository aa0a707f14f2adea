import type { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import type { Log } from '../log.js';
import type { DiskState } from './disk-state.js';

/**
 * A compiled read. `generic` reuses one plan for all values, `custom` plans for the values given (a search
 * wants that).
 */
export interface SqlStatement {
  /** Name under which it is prepared; `null` runs it unprepared. One name always stands for one text. */
  name: string | null;
  text: string;
  mode: 'generic' | 'custom';
}

/** The only way to PostgreSQL. */
export interface Database {
  /** TypeORM: maps rows, migrates, holds the transactions of commands (see `inTransaction`). */
  readonly dataSource: DataSource;
  /**
   * Runs a statement of one text column and at most one row, never inside a transaction of somebody else.
   * @returns the text, or `null` where there is no row or it holds null
   * @throws {UnavailableError} the database cannot be reached; `QueryFailedError`-like `pg.DatabaseError`
   * otherwise
   */
  read(statement: SqlStatement, values: unknown[]): Promise<string | null>;
  /**
   * Rows of one statement in its own transaction; `date` comes as text, `timestamptz` as Date, `bigint` as
   * text.
   */
  query<R>(text: string, values?: unknown[]): Promise<R[]>;
  /**
   * Calls the listener with the text of every statement from now on, TypeORM's included; gives the way to
   * stop.
   */
  onStatement(listener: (text: string) => void): () => void;
  /** Transactions note here whether the disk is full. */
  readonly disk: DiskState;
  /** Whether the database answers now, and can be written to as far as known. Never raises. */
  ready(): Promise<boolean>;
  /**
   * Resolves when running statements have ended and the connections are closed; stops the embedded server.
   */
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Entity classes of TypeORM. */
  entities: DataSourceClasses;
  /** Migration classes in order. They run by `migrate(database, log)`, not by opening. */
  migrations: DataSourceClasses;
  log: Log;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the shape TypeORM takes classes in
export type DataSourceClasses = Function[];

export type DatabaseConfig = Pick<Config, 'dataDir' | 'databaseUrl' | 'pools' | 'readTimeoutMs'>;
