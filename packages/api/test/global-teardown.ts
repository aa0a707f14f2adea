import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The test server removes its databases and ends when its input does. */
// eslint-disable-next-line no-restricted-syntax -- jest calls the default export
export default async function teardown(): Promise<void> {
  const child = (globalThis as { testServer?: ChildProcess }).testServer;
  if (!child || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}
