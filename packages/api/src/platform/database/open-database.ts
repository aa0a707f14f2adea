import type { Database, DatabaseConfig, OpenOptions } from './database.js';
import { openEmbeddedEngine } from './embedded-engine.js';
import { openServerEngine } from './server-engine.js';

/**
 * Opens the server at `databaseUrl`, or the embedded engine under `dataDir/db`.
 * @throws {ConfigError} in one line: unreachable, refused, too old, or a folder that another process holds
 */
export function openDatabase(config: DatabaseConfig, options: OpenOptions): Promise<Database> {
  return config.databaseUrl === null
    ? openEmbeddedEngine(config, options)
    : openServerEngine(config.databaseUrl, config, options);
}
