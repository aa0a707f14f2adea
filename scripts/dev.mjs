/**
 * `pnpm dev`: the product from its sources, on one port. Vite serves the admin and replaces changed modules in
 * the open page; it passes requests for the API on to the API, which restarts when its sources change.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { main } from './console.mjs';
import { ROOT } from './pnpm.mjs';
import { prepareSources } from './prepare.mjs';

const API = join('packages', 'api', 'src');
const SHARED = join('packages', 'shared', 'src');
const ADMIN = join(ROOT, 'packages', 'admin');
/** An editor that saves several files causes one restart. */
const SETTLE_MS = 200;

await main(async () => {
  await prepareSources();
  const port = Number(process.env.PORT || 4000);
  const api = startApi({ PORT: String(port + 1), PUBLIC_URL: `http://localhost:${port}` });
  const vite = startVite(port, `http://127.0.0.1:${port + 1}`);
  const watcher = await watch(() => api.restart());
  let isEnding = false;
  const end = (signal) => {
    if (isEnding) return;
    isEnding = true;
    void watcher.close();
    api.end(signal);
    if (signal) vite.kill(signal);
  };
  // A terminal sends Ctrl+C to the children too, and a second signal would interrupt their shutdown.
  process.once('SIGINT', () => end(null));
  process.once('SIGTERM', () => end('SIGTERM'));
  // Without Vite nobody can open the product, for example because the port is taken.
  vite.once('exit', (code) => {
    process.exitCode = code ?? 0;
    end('SIGTERM');
  });
});

/** The API; `restart` starts it again as soon as it has ended, or at once if it has failed before. */
function startApi(settings) {
  const args = ['--enable-source-maps', '--import', './scripts/typescript.mjs', join(API, 'app', 'main.ts')];
  const env = { NODE_ENV: 'development', ...process.env, ...settings };
  let child = null;
  let isRestarting = false;
  let isEnding = false;
  const start = () => {
    isRestarting = false;
    child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
    child.once('exit', () => {
      child = null;
      if (isEnding) return;
      if (isRestarting) start();
      else console.error('The API has ended. It starts again when you save a file.');
    });
  };
  start();
  return {
    restart() {
      if (!child) return start();
      isRestarting = true;
      child.kill('SIGTERM');
    },
    end(signal) {
      isEnding = true;
      if (signal) child?.kill(signal);
    },
  };
}

/** Calls back after changes to sources that the API runs. */
async function watch(onChange) {
  // Imported only here: it exists once packages are installed.
  const chokidar = await import('chokidar');
  let timer;
  const options = { cwd: ROOT, ignoreInitial: true, ignored: (path) => path.endsWith('.test.ts') };
  return chokidar.watch([API, SHARED], options).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}

function startVite(port, apiUrl) {
  const vite = join(ADMIN, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = [vite, '--port', String(port), '--strictPort', '--clearScreen', 'false'];
  return spawn(process.execPath, args, {
    cwd: ADMIN,
    env: { ...process.env, API_URL: apiUrl },
    stdio: 'inherit',
  });
}
