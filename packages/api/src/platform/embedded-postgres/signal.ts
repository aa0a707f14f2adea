import { spawnSync } from 'node:child_process';
import { findPrograms } from './programs.js';

/**
 * Sends a signal to a PostgreSQL process that may have ended. Windows has no signals; there `pg_ctl kill`
 * replaces them.
 */
export function signal(pid: number, name: 'SIGINT' | 'SIGQUIT' | 'SIGTERM' | 'SIGKILL'): void {
  if (process.platform === 'win32' && name !== 'SIGKILL') {
    spawnSync(findPrograms().pgCtl, ['kill', name.slice('SIG'.length), String(pid)]);
    return;
  }
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
