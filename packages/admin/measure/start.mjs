/** `pnpm measure`: installs the measuring tools into this folder, then measures the admin app and prints one table. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { main, step } from '../../../scripts/console.mjs';
import { pnpmCommand } from '../../../scripts/pnpm.mjs';
import { prepare } from '../../../scripts/prepare.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

await main(async () => {
  await prepare();
  const install = ['--dir', here('.'), 'install', '--ignore-workspace', '--frozen-lockfile'];
  const { command, args, options } = pnpmCommand(install);
  await step('Installing what measures', command, args, options);
  const loader = new URL('../../../scripts/typescript.mjs', import.meta.url).href;
  const { status } = spawnSync(process.execPath, ['--import', loader, here('measure.mjs')], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
});
