/** The programs that are measured, each in a process of its own on this Node. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { OWN } from './viewers.mjs';

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 15_000;
const PRODUCTION = { NODE_ENV: 'production', GRAPHILE_ENV: 'production', NODE_OPTIONS: '' };
const file = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Everything started here and not yet stopped. */
const running = new Set();

/**
 * @param {string} program file beside this one @param {object} env settings besides PORT
 * @param {(url: string, said: string) => boolean | Promise<boolean>} isReady
 * @returns what asks it: its address, its process's memory in MB, how long it took to serve in ms, and its end
 */
async function start(program, env, isReady) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [file(program)], {
    env: { ...process.env, ...PRODUCTION, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const ended = new Promise((done) => child.once('exit', done)).then(() => running.delete(child));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (said = (said + text).slice(-5000)));
  while (!(await isReady(url, said))) {
    if (!running.has(child) || performance.now() - began > START_TIMEOUT_MS)
      throw new Error(`${program} did not start: ${said}`);
    await wait(25);
  }
  return {
    url,
    startedIn: performance.now() - began,
    memory: () => memoryOf(child.pid),
    stop: () => stop(child, ended),
  };
}

async function stop(child, ended) {
  child.kill('SIGTERM');
  const gone = await Promise.race([ended.then(() => true), wait(STOP_TIMEOUT_MS, false, { ref: false })]);
  if (!gone) child.kill('SIGKILL');
  await ended;
}

const saysReady = (_url, said) => said.includes('ready');
const answersReady = (url) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** This API, built; `env` says on which database. */
export const startOurs = (env) => start('../dist/app/main.js', env, answersReady);
/** This API as `npm start` runs it, on the embedded database in a folder. */
export const startEmbedded = (folder, bootstrap) =>
  start('../../../scripts/start.mjs', { DATABASE_URL: '', DATA_DIR: folder, ...bootstrap }, answersReady);
export const startPostGraphile = (url) => start('serve-postgraphile.mjs', { DATABASE_URL: url }, saysReady);
export const startBare = (url, viewer) =>
  start('serve-bare.mjs', { DATABASE_URL: url, VIEWER: viewer, OWN: OWN.join(',') }, saysReady);

export function stopAll() {
  for (const child of running) child.kill('SIGKILL');
}

/**
 * What a process holds now, together with the PostgreSQL that it runs, and the most that it alone ever held, in MB, as Linux
 * counts them (Pss, VmHWM). Pss counts memory that several processes share once.
 */
function memoryOf(pid) {
  const sum = processesOf(pid).reduce(
    (total, one) => total + kilobytes(`/proc/${one}/smaps_rollup`, 'Pss'),
    0,
  );
  return { now: sum / 1024, peak: kilobytes(`/proc/${pid}/status`, 'VmHWM') / 1024 };
}

/** A process with those that it started, and so on. */
function processesOf(pid) {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );
  return [pid, ...children.flatMap(processesOf)];
}

function kilobytes(file, name) {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))[1]);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
