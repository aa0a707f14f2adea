import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

/**
 * Starts the server of all test files and makes their templates. In a process of its own, since jest gives a
 * globalSetup neither its module map nor decorators.
 */
// eslint-disable-next-line no-restricted-syntax -- jest calls the default export
export default async function setup(): Promise<void> {
  const loader = pathToFileURL(join(import.meta.dirname, '../../../scripts/typescript.mjs')).href;
  const program = join(import.meta.dirname, 'test-server.ts');
  const child = spawn(process.execPath, ['--import', loader, program], {
    env: { ...process.env, NODE_OPTIONS: '', TZ: 'UTC' },
    stdio: ['pipe', 'pipe', 'inherit'],
    // Ctrl-C must not take the server from under the tests: it ends with them.
    detached: true,
  });
  // For globalTeardown, which runs in the same process and may import nothing of ours.
  (globalThis as { testServer?: ChildProcess }).testServer = child;
  const ended = once(child, 'exit').then(() => {
    throw new Error('The test server did not start; the reason stands above');
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), 'line'), ended])) as [string];
  ended.catch(() => undefined);
  const { url, prefix } = JSON.parse(line) as { url: string; prefix: string };
  process.env.TEST_SERVER = url;
  process.env.TEST_TEMPLATES = prefix;
}
