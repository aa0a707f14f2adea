import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { ConfigError } from '../config.error.js';
import { giveToOwnerOfFolder } from './ownership.js';

/**
 * The exclusive right of this process to a folder. It ends with `release` or with the process, even after
 * kill -9.
 */
export interface FolderLock {
  release(): void;
}

/**
 * Flags that Node does not name: O_EXLOCK with O_NONBLOCK on macOS and the BSDs, and libuv's equivalent on
 * Windows.
 */
const EXCLUSIVE_OPEN: Partial<Record<NodeJS.Platform, number>> = {
  darwin: 0x20 | 0x4,
  freebsd: 0x20 | 0x4,
  win32: 0x10000000,
};
const O_RDWR_CREAT: Partial<Record<NodeJS.Platform, number>> = {
  darwin: 0x202,
  freebsd: 0x202,
  win32: 0x102,
};
/** Errors that mean another process holds the file: EAGAIN (BSD), EBUSY (Windows). */
const HELD = ['EAGAIN', 'EWOULDBLOCK', 'EBUSY', 'EACCES'];

/**
 * Creates the folder (for its owner only) and locks it. The kernel holds the lock, not a process number in a
 * file, so nothing has to be cleaned up after a kill -9 or a power cut, and reused process numbers do not
 * matter.
 * @throws {ConfigError} another process holds it, or the folder cannot be written
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, 'lock');
  const note = join(folder, 'lock.pid');
  makeFolder(folder);
  const lock = process.platform === 'linux' ? await lockOnLinux(folder, file) : lockByOpening(file);
  if (lock === null) throw heldBy(folder, note);
  writeFileSync(note, `${process.pid}\n`);
  giveToOwnerOfFolder(note);
  return lock;
}

function makeFolder(folder: string): void {
  try {
    makeMissing(folder);
    closeSync(openSync(join(folder, 'lock'), 'a', 0o600));
    giveToOwnerOfFolder(join(folder, 'lock'));
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (process.platform === 'win32' && HELD.includes(code ?? '')) return;
    throw new ConfigError('DATA_DIR', `${folder} cannot be written (${code})`, 'DATA_DIR=./var', { cause });
  }
}

/**
 * Node's own recursive way tries for ever where a parent that is there lets nothing be made in it, as /proc
 * does.
 */
function makeMissing(folder: string): void {
  if (existsSync(folder)) return;
  makeMissing(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
  giveToOwnerOfFolder(folder);
}

function lockByOpening(file: string): FolderLock | null {
  const exclusive = EXCLUSIVE_OPEN[process.platform];
  const create = O_RDWR_CREAT[process.platform];
  if (exclusive === undefined || create === undefined) {
    throw new ConfigError(
      'DATA_DIR',
      `cannot be locked on ${process.platform}: use a server`,
      'DATABASE_URL=postgres://…',
    );
  }
  try {
    const descriptor = openSync(file, exclusive | create, 0o600);
    return { release: () => closeSync(descriptor) };
  } catch (error) {
    if (HELD.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/**
 * Takes two locks. The abstract socket, named after the folder's device and inode, needs only Node. flock(1),
 * which every distribution and busybox have, locks the file descriptor that it shares with us, and also works
 * between containers.
 */
async function lockOnLinux(folder: string, file: string): Promise<FolderLock | null> {
  const { dev, ino } = statSync(folder);
  const socket = await listenOn(`\0partnerstwa/${dev}/${ino}`);
  if (socket === null) return null;
  const descriptor = openSync(file, 'a', 0o600);
  const release = (): void => {
    closeSync(descriptor);
    socket.close();
  };
  const flock = spawnSync('flock', ['-n', '3'], { stdio: ['ignore', 'ignore', 'ignore', descriptor] });
  if (flock.status === 1) {
    release();
    return null;
  }
  return { release };
}

function listenOn(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((connection) => connection.destroy());
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(null) : reject(error),
    );
    server.listen(name, () => resolve(server.unref()));
  });
}

/**
 * The number is for the person's eyes only, and may be missing for the moment in which the other process
 * starts.
 */
function heldBy(folder: string, note: string): ConfigError {
  const pid = readPid(note);
  const who = pid === null ? 'another process' : `process ${pid}`;
  return new ConfigError(
    'DATA_DIR',
    `${folder} is in use by ${who}: stop it, or choose another folder`,
    'DATA_DIR=./var-2',
  );
}

function readPid(note: string): string | null {
  try {
    return /^\d+$/.exec(readFileSync(note, 'utf8').trim())?.[0] ?? null;
  } catch {
    return null;
  }
}
