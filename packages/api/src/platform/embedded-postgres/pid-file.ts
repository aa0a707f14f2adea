import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What PostgreSQL says of itself in `postmaster.pid`. A killed one leaves the file behind, `ready` included. */
export interface PidFile {
  readonly pid: number;
  readonly port: number;
  /** It takes connections. */
  readonly isReady: boolean;
}

/** @returns null without a file; `empty` for one whose content a power cut took */
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
 * Whether a process is PostgreSQL working in this folder, as Linux tells it; null where that cannot be known. The number in a
 * pid file alone proves nothing: the system gives numbers out again, soon in a container.
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

/** Every PostgreSQL process in this folder; none where the system does not tell. */
export function postgresProcessesIn(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => isPostgresIn(cluster, pid));
}
