/** Starts the measured programs, each in its own process on this Node. */
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

/** Processes that are started and not yet stopped. */
const running = new Set();

/**
 * @param {string} program file in this folder @param {object} env settings apart from PORT
 * @param {(url: string, output: string) => boolean | Promise<boolean>} isReady
 * @returns its URL, its memory in MB, its start time in ms, and a function that stops it
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
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output = (output + text).slice(-5000)));
  while (!(await isReady(url, output))) {
    if (!running.has(child) || performance.now() - began > START_TIMEOUT_MS)
      throw new Error(`${program} did not start: ${output}`);
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

const saysReady = (_url, output) => output.includes('ready');
const answersReady = (url) =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

/** The built API; `env` chooses the database. */
export const startOurs = (env) => start('../dist/app/main.js', env, answersReady);
/** The API as `npm start` runs it, on the embedded database in a folder. */
export const startEmbedded = (folder, bootstrap) =>
  start('../../../scripts/start.mjs', { DATABASE_URL: '', DATA_DIR: folder, ...bootstrap }, answersReady);
export const startPostGraphile = (url) => start('serve-postgraphile.mjs', { DATABASE_URL: url }, saysReady);
export const startBare = (url, viewer) =>
  start('serve-bare.mjs', { DATABASE_URL: url, VIEWER: viewer, OWN: OWN.join(',') }, saysReady);

export function stopAll() {
  for (const child of running) child.kill('SIGKILL');
}

/**
 * Current memory of a process and its PostgreSQL (Pss), and peak memory of the process alone (VmHWM), in MB,
 * as Linux counts them. Pss divides shared memory among the processes that share it.
 */
function memoryOf(pid) {
  const sum = processesOf(pid).reduce(
    (total, one) => total + kilobytes(`/proc/${one}/smaps_rollup`, 'Pss'),
    0,
  );
  return { now: sum / 1024, peak: kilobytes(`/proc/${pid}/status`, 'VmHWM') / 1024 };
}

/** The ids of a process and all its descendants. */
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
