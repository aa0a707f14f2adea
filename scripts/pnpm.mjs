/**
 * `node scripts/pnpm.mjs ARGUMENTS` runs the version of pnpm that made the lockfile, through npx: own code,
 * because it runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const VERSION = '12.21.0';
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The command that runs pnpm. If npm tells its path, this Node runs npx, since Windows cannot start `npx.cmd`
 * without a shell.
 */
export function pnpmCommand(args) {
  const cli = process.env.npm_execpath ? join(dirname(process.env.npm_execpath), 'npx-cli.js') : '';
  const npx = ['--yes', `pnpm@${VERSION}`, ...args];
  const options = { cwd: ROOT, env: cleanEnvironment() };
  if (existsSync(cli)) return { command: process.execPath, args: [cli, ...npx], options };
  return { command: 'npx', args: npx, options: { ...options, shell: process.platform === 'win32' } };
}

/**
 * npm passes its settings to child processes, and pnpm would take them for the user's. Keep only those about
 * the registry.
 */
function cleanEnvironment() {
  const allowed =
    /^npm_config_(registry|https?_proxy|proxy|noproxy|cafile|strict_ssl|userconfig|globalconfig|cache)$/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || allowed.test(name)),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { command, args, options } = pnpmCommand(process.argv.slice(2));
  process.exitCode = spawnSync(command, args, { ...options, stdio: 'inherit' }).status ?? 1;
}
