import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The content of `postmaster.pid`. A killed server leaves the file behind, still marked as ready. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
  /** The server accepts connections. */
  readonly isReady: boolean;
}

/** @returns null without a file; `empty` if a power cut destroyed its content */
export function readPidFile(cluster: string): PidFile | 'empty' | null {
  const file = pidFileOf(cluster);
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return 'empty';
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

export function pidFileOf(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

/**
 * Whether a process is PostgreSQL on this data folder; null if the system does not say (only Linux does). The
 * number in a pid file proves nothing by itself, because numbers are reused, in containers very soon.
 */
export function isPostgresIn(cluster: string, pid: number): boolean | null {
  if (process.platform !== 'linux') return null;
  try {
    const isPostgres = basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres');
    return isPostgres && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ESRCH' ? false : null;
  }
}

/** All PostgreSQL processes on this data folder; none if the system does not say. */
export function postgresProcessesIn(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isPostgresIn(cluster, pid));
}
