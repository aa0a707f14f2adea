/**
 * A program for tests: `run-embedded.ts DATA_DIR` starts the embedded server, prints its address and stops at
 * SIGTERM.
 */
import { ConfigError } from '../src/platform/config.error.js';
import { startEmbeddedPostgres } from '../src/platform/embedded-postgres/embedded-postgres.js';
import { createLog } from '../src/platform/log.js';

try {
  const server = await startEmbeddedPostgres(process.argv[2]!, createLog('error'));
  process.once('SIGTERM', () => void server.stop());
  process.stdout.write(`${server.url}\n`);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stdout.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
