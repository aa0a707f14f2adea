import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { readPidFile } from '../src/platform/embedded-postgres/pid-file.js';

/** The user id of `nobody`, who owns no files. */
export const NOBODY = 65_534;

/** A path for a new folder, with spaces and Polish letters, below a folder that only its owner may enter. */
export function newDataDir({ owner }: { owner?: number } = {}): { dataDir: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'partnerstwa-embedded-'));
  const parent = join(root, 'wspólny dysk „Żółw”');
  mkdirSync(parent);
  if (owner !== undefined) for (const folder of [root, parent]) chownSync(folder, owner, owner);
  const remove = () => rmSync(root, { recursive: true, force: true, maxRetries: 10 });
  return { dataDir: join(parent, 'var'), remove };
}

/** Runs the embedded server in a process of its own. */
export async function runEmbedded(
  dataDir: string,
  { uid }: { uid?: number } = {},
): Promise<{ child: ChildProcess; says: string }> {
  const loader = pathToFileURL(join(import.meta.dirname, '../../../scripts/typescript.mjs')).href;
  const program = join(import.meta.dirname, 'run-embedded.ts');
  const child = spawn(process.execPath, ['--import', loader, program, dataDir], {
    cwd: dirname(dataDir),
    uid,
    gid: uid,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [says] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, says };
}

export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Rows of one statement on a connection of its own. */
export async function queryOnce(connectionString: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client
    .query<object>(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

export function postmasterOf(dataDir: string): number {
  const found = readPidFile(join(dataDir, 'pg18'));
  if (found === null || found === 'empty') throw new Error('No server is running there');
  return found.pid;
}
