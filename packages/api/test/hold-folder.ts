/**
 * A program for the test of the lock: `hold-folder.ts FOLDER` takes the lock, reports it and holds it until
 * it is killed.
 */
import { ConfigError } from '../src/platform/config.error.js';
import { lockFolder } from '../src/platform/embedded-postgres/folder-lock.js';

try {
  await lockFolder(process.argv[2]!);
  process.stdout.write('held\n');
  setInterval(() => undefined, 60_000);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stdout.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
