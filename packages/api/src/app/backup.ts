import 'reflect-metadata';
import { databaseViews, entities } from './slices.js';
import { migrations } from '../migrations/index.js';
import { BackupError } from '../platform/backup/backup.error.js';
import { progressOn } from '../platform/backup/progress.js';
import { restoreBackup, verifyBackup } from '../platform/backup/restore-backup.js';
import { writeBackup } from '../platform/backup/write-backup.js';
import { ConfigError } from '../platform/config.error.js';
import { readConfig, type Config } from '../platform/config.js';
import type { Database, DataSourceClasses } from '../platform/database/database.js';
import { openDatabaseBeside } from '../platform/database/open-database.js';
import { migrate } from '../platform/database/migrate.js';
import { hasCluster } from '../platform/embedded-postgres/cluster.js';
import { createLog, type Log } from '../platform/log.js';

const USAGE = 'Usage: npm run backup -- FILE, or npm run restore -- FILE';

async function backup(config: Config, log: Log, file: string): Promise<void> {
  if (config.databaseUrl === null && !hasCluster(config.dataDir)) {
    throw new BackupError(
      `There is no database in ${config.dataDir}. Set DATA_DIR to its folder, or set DATABASE_URL`,
    );
  }
  await withDatabase(config, log, migrations, async (database) => {
    const rows = await writeBackup(database, file, progressOn(process.stderr, 'Backing up'));
    process.stdout.write(`${file} contains ${rows} rows\n`);
  });
}

/**
 * Restores a backup into a database with the same migrations, which is then migrated to the present version.
 */
async function restore(config: Config, log: Log, file: string): Promise<void> {
  const header = await verifyBackup(file);
  const names = new Set(header.migrations);
  const known = migrations.filter((migration) => names.has(migration.name));
  if (known.length < names.size)
    throw new BackupError(
      `${file} was made by a newer version of this application. Update the application first`,
    );
  await withDatabase(config, log, known, async (database) => {
    await migrate(database, [], log);
    const rows = await restoreBackup(database, file, progressOn(process.stderr, 'Restoring'));
    process.stdout.write(`${rows} rows restored\n`);
  });
  await withDatabase(
    config,
    log,
    migrations,
    async (database) => void (await migrate(database, databaseViews, log)),
  );
}

async function withDatabase(
  config: Config,
  log: Log,
  upTo: DataSourceClasses,
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await openDatabaseBeside(config, { entities, migrations: upTo, log });
  await work(database).finally(() => database.close());
}

/** @returns exit code: 0 success, 1 failure, 2 wrong usage */
async function run([verb, file, ...rest]: string[]): Promise<number> {
  const work = { backup, restore }[verb ?? ''];
  if (!work || !file || rest.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  let log = createLog('info');
  try {
    const config = readConfig(process.env);
    log = createLog(config.logLevel);
    await work(config, log, file);
    return 0;
  } catch (error) {
    if (error instanceof ConfigError || error instanceof BackupError)
      process.stderr.write(`${error.message}\n`);
    else log.error(`The ${verb} did not finish`, error);
    return error instanceof ConfigError ? error.exitCode : 1;
  }
}

process.exitCode = await run(process.argv.slice(2));
