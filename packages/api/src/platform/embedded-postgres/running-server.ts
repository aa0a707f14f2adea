import { clusterIn } from './cluster.js';
import { isPostgresIn, readPidFile } from './pid-file.js';
import { addressOf } from './server-address.js';

/** Address of the server that another process runs on the folder; null if none accepts connections. */
export function runningServerIn(dataDir: string): string | null {
  const cluster = clusterIn(dataDir);
  const found = readPidFile(cluster);
  if (found === null || found === 'empty' || !found.isReady) return null;
  return isPostgresIn(cluster, found.pid) === false ? null : addressOf(dataDir, found.port);
}
