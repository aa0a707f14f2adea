import { startEmbeddedPostgres } from '../embedded-postgres/embedded-postgres.js';
import { runningServerIn } from '../embedded-postgres/running-server.js';
import type { Database, DatabaseConfig, OpenOptions } from './database.js';
import { openPooledDatabase } from './pooled-database.js';

/**
 * Connects to the server at `databaseUrl`; without one, starts an embedded server under `dataDir` and
 * connects to it.
 * @throws {ConfigError} in one line: unreachable, refused, too old, or a folder that another process holds
 */
export async function openDatabase(config: DatabaseConfig, options: OpenOptions): Promise<Database> {
  if (config.databaseUrl !== null) return openPooledDatabase(config.databaseUrl, config, options);
  const server = await startEmbeddedPostgres(config.dataDir, options.log);
  try {
    const database = await openPooledDatabase(server.url, config, options);
    return { ...database, close: () => database.close().finally(() => server.stop()) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Like `openDatabase`, for a program that may run at the same time as the application: connects to the
 * embedded server that the application runs, if it runs one.
 */
export async function openDatabaseBeside(config: DatabaseConfig, options: OpenOptions): Promise<Database> {
  const databaseUrl = config.databaseUrl ?? runningServerIn(config.dataDir);
  return openDatabase({ ...config, databaseUrl }, options);
}
