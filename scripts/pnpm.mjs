/** pnpm in the one version that the lockfile is made with, through npx: `node scripts/pnpm.mjs ARGUMENTS`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const VERSION = '12.21.0';
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How to call it. npx is run by this Node where npm says where it lies, since Windows starts no `npx.cmd` without a shell. */
export function pnpmCommand(args) {
  const cli = process.env.npm_execpath ? join(dirname(process.env.npm_execpath), 'npx-cli.js') : '';
  const npx = ['--yes', `pnpm@${VERSION}`, ...args];
  const options = { cwd: ROOT, env: cleanEnvironment() };
  if (existsSync(cli)) return { command: process.execPath, args: [cli, ...npx], options };
  return { command: 'npx', args: npx, options: { ...options, shell: process.platform === 'win32' } };
}

/** npm leaves its own settings to its children, and pnpm takes them for the user's; of them only the way to the registry stays. */
function cleanEnvironment() {
  const kept =
    /^npm_config_(registry|https?_proxy|proxy|noproxy|cafile|strict_ssl|userconfig|globalconfig|cache)$/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { command, args, options } = pnpmCommand(process.argv.slice(2));
  process.exitCode = spawnSync(command, args, { ...options, stdio: 'inherit' }).status ?? 1;
}
