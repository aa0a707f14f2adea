/**
 * A throw-away PostgreSQL server for tests, the bench and the crash test.
 *   node scripts/postgres.mjs [--version 15] [--if-found]   starts one, prints its address, stops and removes it at Ctrl-C
 *   import { startPostgres } …   gives { url, dataDir, version, kill(signal), restart(), stop() }
 * Use it for nothing else: it trusts everyone on the loopback address and, unless `durable`, never waits for the disk.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const OLDEST = 15;
/** Recovery on a busy disk takes a while. */
const START_TIMEOUT_MS = 120_000;
/** The locale of the embedded server, whose name differs between systems. */
const LOCALE = process.platform === 'linux' ? ['--lc-collate=C', '--lc-ctype=C.UTF-8'] : ['--no-locale'];
const exe = process.platform === 'win32' ? '.exe' : '';

/**
 * @returns {{folder: string, version: number} | null} the newest supported PostgreSQL on this machine, or the one
 * of the wanted version
 */
export function findPostgres(wanted = null) {
  const packaged = '/usr/lib/postgresql';
  const folders = [
    ...(existsSync(packaged) ? readdirSync(packaged).map((version) => join(packaged, version, 'bin')) : []),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const found = folders
    .filter(
      (folder) =>
        folder && ['initdb', 'postgres'].every((program) => existsSync(join(folder, program + exe))),
    )
    .map((folder) => ({ folder, version: versionOf(folder) }))
    .filter(({ version }) => (wanted === null ? version >= OLDEST : version === wanted))
    .sort((a, b) => b.version - a.version);
  return found[0] ?? null;
}

function versionOf(folder) {
  const { stdout } = spawnSync(join(folder, `postgres${exe}`), ['--version'], { encoding: 'utf8' });
  return Number(/\b(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/**
 * @param {{durable?: boolean, settings?: Record<string, string | number>, version?: number | null}} [options]
 * `durable`: with fsync, for the crash test
 * @throws {Error} no PostgreSQL here, or it does not start
 */
export async function startPostgres({ durable = false, settings = {}, version = null } = {}) {
  const found = findPostgres(version);
  if (!found) throw new Error(`No PostgreSQL ${OLDEST} or later here: put its programs on PATH`);
  const program = (name) => join(found.folder, name + exe);
  const folder = mkdtempSync(join(tmpdir(), 'partnerstwa-postgres-'));
  const owner = serverOwner();
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const dataDir = join(folder, 'data');
  const initdb = [
    '-D',
    dataDir,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    ...LOCALE,
    ...(durable ? [] : ['--no-sync']),
  ];
  const made = spawnSync(program('initdb'), initdb, { ...owner, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error}`);

  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const fast = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    ...fast,
    ...settings,
  };
  const args = ['-D', dataDir, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];

  let server = null;
  const kill = async (signal = 'SIGKILL') => {
    const running = server;
    server = null;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((done) => running.once('exit', done));
    running.kill(signal);
    await ended;
  };
  const run = async () => {
    const child = spawn(program('postgres'), args, {
      ...owner,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = child;
    let said = '';
    child.stderr.on('data', (text) => (said = (said + text).slice(-2000)));
    await ready(dataDir, child, () => said);
  };
  // After SIGKILL the orphans hold the shared memory for a moment, and the server refuses to start beside
  // them.
  const runAgain = async () => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await run();
      } catch (error) {
        if (tries === 20) throw error;
        await wait(100);
      }
    }
  };
  const atExit = () => server?.kill('SIGQUIT');
  process.once('exit', atExit);
  const stop = async () => {
    await kill('SIGINT');
    process.off('exit', atExit);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  };
  try {
    await run();
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    dataDir,
    version: found.version,
    /** SIGKILL ends only the postmaster; its children notice and end by themselves. */
    kill,
    restart: async () => {
      await kill('SIGINT');
      await runAgain();
    },
    stop,
  };
}

/** PostgreSQL refuses to run as root, so root starts it as another user of the system. */
function serverOwner() {
  if (process.getuid?.() !== 0) return {};
  const passwd = readFileSync('/etc/passwd', 'utf8');
  const line = /^postgres:.*$/m.exec(passwd) ?? /^nobody:.*$/m.exec(passwd);
  const [, , uid, gid] = line?.[0].split(':') ?? [];
  if (uid === undefined)
    throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
  return { uid: Number(uid), gid: Number(gid) };
}

/** The server writes `ready` as the last line of its pid file once it takes connections. */
async function ready(dataDir, child, said) {
  const file = join(dataDir, 'postmaster.pid');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  for (const limit = Date.now() + START_TIMEOUT_MS; isRunning() && Date.now() < limit; await wait(50)) {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (lines[0] === String(child.pid) && lines[7]?.trim() === 'ready') return;
  }
  if (isRunning()) {
    const ended = once(child, 'exit');
    child.kill('SIGQUIT');
    await ended;
  }
  throw new Error(`PostgreSQL did not start: ${said()}`);
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const options = { 'if-found': { type: 'boolean' }, version: { type: 'string' } };
  const { values } = parseArgs({ options });
  const version = values.version ? Number(values.version) : null;
  // For scripts: 3 says that there is none, which is not a failure to start one.
  if (values['if-found'] && !findPostgres(version)) process.exit(3);
  const server = await startPostgres({ version });
  console.log(server.url);
  const end = async () => {
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
