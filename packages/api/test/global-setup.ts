import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Makes the templates of test databases once for all files. In a process of its own, since jest gives a globalSetup neither its
 * module map nor decorators, and since the memory goes with it.
 */
// eslint-disable-next-line no-restricted-syntax -- jest calls the default export
export default function setup(): void {
  const name = process.env.DATABASE_URL
    ? `partnerstwa_test_${process.pid}_${Date.now().toString(36)}`
    : mkdtempSync(join(tmpdir(), 'partnerstwa-test-'));
  const loader = pathToFileURL(join(import.meta.dirname, '../../../scripts/typescript.mjs')).href;
  const program = join(import.meta.dirname, 'make-templates.ts');
  const env = { ...process.env, NODE_OPTIONS: '', TZ: 'UTC' };
  const { status } = spawnSync(process.execPath, ['--import', loader, program, name], {
    env,
    stdio: ['ignore', 2, 2],
  });
  process.env.TEST_TEMPLATES = name;
  if (status !== 0) throw new Error('The test databases could not be made; the reason stands above');
}
