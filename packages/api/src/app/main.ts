import 'reflect-metadata';
import { enterFirstAccount, knownCoordinator } from '../domain/accounts/first-account.js';
import { loadDataSet } from '../seed/load-data-set.js';
import { loadPages } from '../seed/load-pages.js';
import { PAGES_FOLDER } from '../seed/read-pages.js';
import { ZOLIBORZ_FOLDER } from '../seed/zoliborz-folder.js';
import { databaseViews, entities, jobs } from './slices.js';
import { migrations } from '../migrations/index.js';
import { enterNetwork } from '../domain/partnerships/enter-network.js';
import { ConfigError } from '../platform/config.error.js';
import { readConfig, type Config } from '../platform/config.js';
import type { Database } from '../platform/database/database.js';
import { migrate } from '../platform/database/migrate.js';
import { openDatabase } from '../platform/database/open-database.js';
import { inTransaction } from '../platform/database/transaction.js';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { checkAddress } from '../platform/http/http-server.js';
import { createLog, type Log } from '../platform/log.js';
import { startServer } from './server.js';
import { welcome } from './welcome.js';

async function start(config: Config, log: Log): Promise<void> {
  await checkAddress(config.port, config.host);
  const database = await openDatabase(config, { entities, migrations, log });
  await migrate(database, databaseViews, log);
  await fill(config, database, log);
  const server = await startServer(config, database, log);
  const runner = new JobRunner(database, log, jobs);
  stopOnSignal(log, async () => {
    await Promise.all([server.stop(), runner.stop()]);
    await database.close();
  });
  // After listening succeeds: a start that fails must not create a password that nobody sees.
  const first = await enterFirstAccount(database, config.bootstrap);
  await runner.start();
  server.open();
  const url = config.publicUrl?.origin ?? server.url;
  log.info('Ready', { graphql: `${url}/graphql` });
  process.stdout.write(welcome(`${url}${server.startsAt}`, first, await knownCoordinator(database)));
}

/**
 * Loads the pages required by law, the data set and the network, each only if it is missing. Existing rows
 * stay unchanged.
 */
async function fill(config: Config, database: Database, log: Log): Promise<void> {
  await inTransaction(database, (manager) => loadPages(manager, PAGES_FOLDER));
  if (config.seed !== 'empty')
    await inTransaction(database, (manager) =>
      loadDataSet(manager, ZOLIBORZ_FOLDER, (text) => log.info(text)),
    );
  await enterNetwork(database);
}

/** The first signal finishes running work and then exits; a second one exits at once. */
function stopOnSignal(log: Log, stop: () => Promise<void>): void {
  const end = async (signal: string): Promise<void> => {
    log.info('Stopping after running work is finished', { signal });
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      end(signal).catch((error: unknown) => {
        log.error('Could not stop cleanly', error);
        process.exit(1);
      });
    });
  }
}

/** Reports a wrong setting in one line, and logs any other error. */
async function run(): Promise<void> {
  let log = createLog('info');
  try {
    const config = readConfig(process.env);
    log = createLog(config.logLevel);
    await start(config, log);
  } catch (error) {
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else log.error('Could not start', error);
    process.exit(error instanceof ConfigError ? error.exitCode : 1);
  }
}

await run();
