import { once } from 'node:events';
import { running } from './global-setup.js';

/** The test server removes its databases and ends when its input does. */
// eslint-disable-next-line no-restricted-syntax -- jest calls the default export
export default async function teardown(): Promise<void> {
  const child = running.testServer;
  if (!child || child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.stdin?.end();
  await ended;
}
