/**
 * `pnpm bench`: installs the peers into this folder, then runs the bench on a Node version that all of them
 * support.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main, step, StartError } from '../../../scripts/console.mjs';
import { pnpmCommand } from '../../../scripts/pnpm.mjs';
import { prepare } from '../../../scripts/prepare.mjs';

/** PostGraphile needs 22 or later; all three servers run on this version. */
const NODE = 'node@24.21.0';

await main(async () => {
  await prepare();
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const { command, args, options } = pnpmCommand([
    '--dir',
    folder,
    'install',
    '--ignore-workspace',
    '--frozen-lockfile',
  ]);
  await step('Installing the peers', command, args, options);
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const bench = [
    '--yes',
    '-p',
    NODE,
    'node',
    fileURLToPath(new URL('bench.mjs', import.meta.url)),
    ...process.argv.slice(2),
  ];
  const { status, error } = spawnSync(npx, bench, { stdio: 'inherit', env: options.env });
  if (error) throw new StartError(`The bench did not start: ${error.message}`);
  process.exitCode = status ?? 1;
});
