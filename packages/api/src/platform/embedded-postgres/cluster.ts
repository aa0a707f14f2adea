import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigError } from '../config.error.js';
import type { Launcher } from './launcher.js';
import { giveToOwnerOfFolder } from './ownership.js';
import { MAJOR_VERSION, type Programs } from './programs.js';

/** The superuser of the embedded server, and the name of its database. */
export const NAME = 'partnerstwa';

/** The folder with the server's data. */
export function clusterIn(dataDir: string): string {
  return join(dataDir, `pg${MAJOR_VERSION}`);
}

/** Whether the folder holds a database that this version can read. */
export function hasCluster(dataDir: string): boolean {
  refuseForeignData(dataDir);
  return existsSync(clusterIn(dataDir));
}

/** @throws {Error} the folder contains no database */
export function readServerPassword(dataDir: string): string {
  return readFileSync(passwordFileIn(dataDir), 'utf8').trim();
}

/**
 * Refuses a folder with data of another version before anything is created in it.
 * @throws {ConfigError} one line: what the folder contains, and what to do
 */
export function refuseForeignData(dataDir: string): void {
  const refuse = (what: string): never => {
    const remedy = 'make a backup with the version that made it and restore it into a new folder';
    throw new ConfigError(
      'DATA_DIR',
      `${dataDir} holds ${what}, which this version cannot read: ${remedy}`,
      'DATA_DIR=./var-2',
    );
  };
  const version = versionOf(clusterIn(dataDir));
  if (version === String(MAJOR_VERSION)) return;
  if (version !== null) refuse(`data of PostgreSQL ${version}`);
  const other = existsSync(dataDir) ? readdirSync(dataDir).find((name) => /^pg\d+$/.test(name)) : undefined;
  if (other) refuse(`data of PostgreSQL ${other.slice(2)}`);
  if (existsSync(join(dataDir, 'db'))) refuse('a database of an earlier version of this program (folder db)');
}

/**
 * Creates the data folder under another name and renames it when it is complete, because a start may be
 * killed at any time.
 */
export function makeCluster(
  dataDir: string,
  launcher: Launcher,
  programs: Programs,
  isDurable: boolean,
): void {
  const cluster = clusterIn(dataDir);
  if (existsSync(cluster)) return;
  const unfinished = `${cluster}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const passwordFile = passwordFileIn(dataDir);
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flush: true });
  giveToOwnerOfFolder(passwordFile);
  const { hasSucceeded, said } = launcher.run(programs.initdb, [
    ...['-D', unfinished, '-U', NAME, '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-collate=C', `--lc-ctype=${CTYPE}`],
    '--no-instructions',
    ...(isDurable ? SYNC : ['--no-sync']),
  ]);
  if (!hasSucceeded) throw new Error(`PostgreSQL could not make its data folder: ${said}`);
  renameSync(unfinished, cluster);
  // Without this a power cut could undo the rename, and the next start would discard the folder.
  if (isDurable) for (const folder of [dataDir, dirname(dataDir)]) syncFolder(folder);
}

/** Linux can sync the whole file system with one call instead of one for each of a thousand files. */
const SYNC = process.platform === 'linux' ? ['--sync-method=syncfs'] : [];

/** pg_trgm and lower() handle Polish letters only with a UTF-8 locale, whose name depends on the system. */
const CTYPE = { darwin: 'UTF-8', win32: 'C' }[process.platform as string] ?? 'C.UTF-8';

function passwordFileIn(dataDir: string): string {
  return join(dataDir, 'pg-password');
}

function versionOf(cluster: string): string | null {
  const file = join(cluster, 'PG_VERSION');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
