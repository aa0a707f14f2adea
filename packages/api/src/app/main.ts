import 'reflect-metadata';
import { cleanUpAccess } from '../domain/accounts/access/clean-up.js';
import { enterFirstAccount, knownCoordinator } from '../domain/accounts/first-account.js';
import { loadDataSet } from '../seed/load-data-set.js';
import { loadPages } from '../seed/load-pages.js';
import { PAGES_FOLDER } from '../seed/read-pages.js';
import { ZOLIBORZ_FOLDER } from '../seed/zoliborz-folder.js';
import { entities } from './entities.js';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { migrations } from '../migrations/index.js';
import { enterNetwork } from '../domain/partnerships/enter-network.js';
import { refreshShownNames } from '../domain/partnerships/shown-names.job.js';
import { ConfigError } from '../platform/config.error.js';
import { readConfig, type Config } from '../platform/config.js';
import type { Database } from '../platform/database/database.js';
import { migrate } from '../platform/database/migrate.js';
import { openDatabase } from '../platform/database/open-database.js';
import { inTransaction } from '../platform/database/transaction.js';
import { checkAddress } from '../platform/http/http-server.js';
import { createLog, type Log } from '../platform/log.js';
import { startServer } from './server.js';
import { welcome } from './welcome.js';

/** How often is done what only time makes due: an hour is soon enough after midnight. */
const EVERY_MS = 3_600_000;
/** What bears names in time. */
const NAMED = ['partnership', 'partner', 'venue'];

async function start(config: Config, log: Log): Promise<void> {
  await checkAddress(config.port, config.host);
  const database = await openDatabase(config, { entities, migrations, log });
  await migrate(database, log);
  await fill(config, database, log);
  const server = await startServer(config, database, log);
  const due = setInterval(() => void runDueJobs(database, log), EVERY_MS);
  stopOnSignal(log, async () => {
    clearInterval(due);
    await server.stop();
    await database.close();
  });
  // Only once it listens: a password must not be made up by a start that then fails.
  const first = await enterFirstAccount(database, config.bootstrap);
  await runDueJobs(database, log);
  server.open();
  const url = config.publicUrl?.origin ?? server.url;
  log.info('Ready', { graphql: `${url}/graphql` });
  process.stdout.write(welcome(`${url}${server.startsAt}`, first, await knownCoordinator(database)));
}

/** Loads the pages that the law wants, the data set and the network, where there are none; what is there is never touched. */
async function fill(config: Config, database: Database, log: Log): Promise<void> {
  await inTransaction(database, (manager) => loadPages(manager, PAGES_FOLDER));
  if (config.seed !== 'empty')
    await inTransaction(database, (manager) =>
      loadDataSet(manager, ZOLIBORZ_FOLDER, (text) => log.info(text)),
    );
  await enterNetwork(database);
}

/** What ran out is removed, names that come into force today are shown. A failure is told and tried again at the next turn. */
async function runDueJobs(database: Database, log: Log): Promise<void> {
  await cleanUpAccess(database).catch((error: unknown) =>
    log.error('What has run out was not removed', error),
  );
  const renamed = await refreshShownNames(database, NAMED, warsawDay(new Date())).catch((error: unknown) =>
    log.error('The names of today are not shown yet', error),
  );
  if (renamed) log.info('Names have come into force', { renamed });
}

/** On the first signal ends what is in flight, then the process; a second one ends it at once. */
function stopOnSignal(log: Log, stop: () => Promise<void>): void {
  const end = async (signal: string): Promise<void> => {
    log.info('Stopping: what is in flight is finished first', { signal });
    await stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      end(signal).catch((error: unknown) => {
        log.error('The stop failed', error);
        process.exit(1);
      });
    });
  }
}

/** A wrong setting ends the start with one clear line; anything else unexpected with what is known of it. */
async function run(): Promise<void> {
  let log = createLog('info');
  try {
    const config = readConfig(process.env);
    log = createLog(config.logLevel);
    await start(config, log);
  } catch (error) {
    if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
    else log.error('The start failed', error);
    process.exit(error instanceof ConfigError ? error.exitCode : 1);
  }
}

await run();
