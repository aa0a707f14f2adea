import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Launcher } from './launcher.js';
import { readPidFile } from './pid-file.js';
import { signal } from './signal.js';
import type { ServerSettings } from './server-settings.js';

/** Recovery after a crash replays about `max_wal_size` at most. */
const START_TIMEOUT_MS = 120_000;
const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 10_000;
const POLL_MS = 10;

/** A running server: the parent of all other PostgreSQL processes. */
export interface Postmaster {
  readonly pid: number;
  /** Resolves when the process has ended for any reason. */
  readonly ended: Promise<void>;
  /**
   * Closes connections and writes everything to disk. After half a minute it stops at once and recovers at
   * the next start.
   */
  stop(): Promise<void>;
}

/** PostgreSQL did not start; the message contains its output. */
export class PostmasterError extends Error {
  constructor(readonly said: string) {
    super(`PostgreSQL did not start: ${said}`);
    this.name = 'PostmasterError';
  }
}

/**
 * Starts the server on a data folder and waits until it accepts connections.
 * @throws {PostmasterError} it ended, or was not ready in time
 */
export async function startPostmaster(
  launcher: Launcher,
  program: string,
  cluster: string,
  settings: ServerSettings,
): Promise<Postmaster> {
  const left = readPidFile(cluster);
  // A killed server leaves its pid file. If another program has that number now, PostgreSQL refuses to start,
  // unless the number is its grandparent's: then it only checks whether the data is still in use. This is
  // undocumented; recovery.test.ts verifies it.
  const env: Record<string, string> =
    left && left !== 'empty' ? { PG_GRANDPARENT_PID: String(left.pid) } : {};
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = launcher.start(program, ['-D', cluster, ...options], env);
  let said = '';
  child.stderr!.on('data', (text) => (said = `${said}${text}`.slice(-2000)));
  const state = { hasEnded: false };
  const ended = endOf(child, (reason) => {
    state.hasEnded = true;
    said += reason;
  });
  const stop = () => stopChild(child, ended);
  if (await becomesReady(cluster, child.pid, state)) return { pid: child.pid!, ended, stop };
  await stop();
  throw new PostmasterError(`${said}${endOfLog(cluster)}`.trim());
}

function endOf(child: ChildProcess, onEnd: (reason: string) => void): Promise<void> {
  return new Promise((resolve) => {
    const end = (reason: string) => {
      onEnd(reason);
      resolve();
    };
    child.once('error', (error) => end(error.message));
    child.once('exit', () => end(''));
  });
}

async function becomesReady(
  cluster: string,
  pid: number | undefined,
  state: { readonly hasEnded: boolean },
): Promise<boolean> {
  for (
    const limit = Date.now() + START_TIMEOUT_MS;
    Date.now() < limit && !state.hasEnded;
    await wait(POLL_MS)
  ) {
    const found = readPidFile(cluster);
    if (found && found !== 'empty' && found.pid === pid && found.isReady) return true;
  }
  return false;
}

async function stopChild({ pid, exitCode, signalCode }: ChildProcess, ended: Promise<void>): Promise<void> {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  signal(pid, 'SIGINT');
  if (await endsWithin(ended, FAST_STOP_MS)) return;
  signal(pid, 'SIGQUIT');
  if (await endsWithin(ended, IMMEDIATE_STOP_MS)) return;
  signal(pid, 'SIGKILL');
  await ended;
}

function endsWithin(ended: Promise<void>, milliseconds: number): Promise<boolean> {
  return Promise.race([ended.then(() => true), wait(milliseconds, false, { ref: false })]);
}

/** Once PostgreSQL has opened its log, errors appear only there. */
function endOfLog(cluster: string): string {
  const folder = join(dirname(cluster), 'pg-log');
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const newest = files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  return newest ? `\n${readFileSync(newest, 'utf8').slice(-2000)}` : '';
}
