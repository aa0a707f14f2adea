import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isServing } from './server-address.js';
import { isPostgresIn, pidFileOf, postgresProcessesIn, readPidFile } from './pid-file.js';
import { signal } from './signal.js';

const FAST_STOP_MS = 30_000;
const GIVE_UP_MS = 60_000;
const POLL_MS = 20;

/**
 * Stops the server that a killed process left running on the folder. The caller holds the folder's lock. We
 * do not adopt the server, because it may have the settings and programs of an earlier release. Only a
 * process that is proven to be ours gets a signal.
 */
export async function endLeftBehind(dataDir: string, cluster: string): Promise<void> {
  const signalled = new Set<string>();
  for (const began = Date.now(); Date.now() - began < GIVE_UP_MS; await wait(POLL_MS)) {
    const found = readPidFile(cluster);
    if (found === 'empty' && postgresProcessesIn(cluster).length === 0) rmSync(pidFileOf(cluster));
    if (found === null || found === 'empty') return;
    const isOurs = isPostgresIn(cluster, found.pid) ?? (await isServing(dataDir, found.port));
    if (!isOurs) return;
    const name = Date.now() - began < FAST_STOP_MS ? 'SIGINT' : 'SIGQUIT';
    if (!signalled.has(name)) signal(found.pid, name);
    signalled.add(name);
  }
}
