import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from '../config.error.js';
import { giveTo } from './ownership.js';
import { embeddedUnusable, type Programs } from './programs.js';

/** How a program is started: as which user, and through which other programs. */
interface Launch {
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
  /** The folder is changed to belong to this user. */
  readonly isNewOwner?: boolean;
}

/** Starts PostgreSQL's programs as a user that they accept (never root) and that can write to the folder. */
export interface Launcher {
  run(program: string, args: readonly string[]): { readonly hasSucceeded: boolean; readonly said: string };
  start(program: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess;
}

/** Linux sends the server a signal to stop when the thread that started it ends, even after kill -9. */
const STOP_WITH_US = ['setpriv', '--pdeathsig', 'INT', '--'];
/** In a new user namespace the process is not root, but its files belong to root. */
const WITHOUT_ROOT = ['unshare', '-U', '--'];
/** Checks that a user can run the program and write to the folder, or reach it if it will become theirs. */
const PROBE = ['sh', '-c', 'test -w "$1" && exec "$2" -V', 'sh'];
const PROBE_NEW_OWNER = ['sh', '-c', 'cd "$1/.." && exec "$2" -V', 'sh'];

/**
 * Finds a way to start PostgreSQL on a folder by trying, because systems and containers allow different
 * things.
 * @throws {ConfigError} none works; the message contains the reasons
 */
export function createLauncher(folder: string, programs: Programs): Launcher {
  const launch = process.platform === 'win32' ? onWindows(programs) : firstThatWorks(folder, programs);
  if (launch.isNewOwner) giveTo(launch.uid!, launch.gid!, folder);
  return {
    run: (program, args) => {
      const { status, stdout, stderr, error } = spawnSync(...commandOf(launch, [program, ...args]), {
        ...optionsOf(launch, folder),
        encoding: 'utf8',
      });
      return { hasSucceeded: status === 0, said: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
    },
    // Detached, because Ctrl-C would otherwise stop PostgreSQL before the application has finished its work.
    start: (program, args, env) =>
      spawn(...commandOf(launch, [program, ...args]), {
        ...optionsOf(launch, folder, env),
        detached: true,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
  };
}

function onWindows(programs: Programs): Launch {
  if (spawnSync(programs.postgres, ['-V']).status === 0) return { prefix: [] };
  throw embeddedUnusable(
    'PostgreSQL does not run here: install the Microsoft Visual C++ Redistributable 2015–2022, or name a server',
  );
}

function firstThatWorks(folder: string, programs: Programs): Launch {
  const refusals: string[] = [];
  for (const user of usersFor(folder)) {
    const ways = process.platform === 'linux' ? [[...user.prefix, ...STOP_WITH_US], user.prefix] : [[]];
    for (const prefix of ways) {
      const launch = { ...user, prefix };
      const question = [...(user.isNewOwner ? PROBE_NEW_OWNER : PROBE), folder, programs.postgres];
      const probe = spawnSync(...commandOf(launch, question), {
        ...optionsOf(launch, '/'),
        encoding: 'utf8',
      });
      if (probe.status === 0) return launch;
      refusals.push(probe.error?.message ?? probe.stderr);
    }
  }
  throw refused(folder, [...new Set(refusals.map((said) => said.trim()))].filter(Boolean).join('; '));
}

/**
 * Root starts it as the folder's owner. If that is root too: in a user namespace, otherwise as the user
 * `postgres` or `nobody`.
 */
function usersFor(folder: string): Launch[] {
  if (process.getuid?.() !== 0) return [{ prefix: [] }];
  const { uid, gid } = statSync(folder);
  if (uid !== 0) return [{ prefix: [], uid, gid }];
  return [{ prefix: WITHOUT_ROOT }, ...systemUser()];
}

function systemUser(): Launch[] {
  const passwd = readFileSync('/etc/passwd', 'utf8');
  const line = /^postgres:.*$/m.exec(passwd) ?? /^nobody:.*$/m.exec(passwd);
  const [, , uid, gid] = line?.[0].split(':') ?? [];
  return uid === undefined ? [] : [{ prefix: [], uid: Number(uid), gid: Number(gid), isNewOwner: true }];
}

function commandOf({ prefix }: Launch, words: readonly string[]): [string, string[]] {
  const [file = '', ...args] = [...prefix, ...words];
  return [file, args];
}

/** Passes no PG* variables of the user's shell on. The language is English because we match messages. */
function optionsOf({ uid, gid }: Launch, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const kept = Object.entries(process.env).filter(([name]) => /^(PATH|TZ|SystemRoot|TEMP)$/i.test(name));
  return { uid, gid, cwd, windowsHide: true, env: { ...Object.fromEntries(kept), LC_ALL: 'C', ...env } };
}

function refused(folder: string, said: string): ConfigError {
  if (process.platform === 'linux' && !hasGlibc())
    return embeddedUnusable(
      'the PostgreSQL that comes along needs glibc, which this system does not have: name a server',
    );
  if (said) return embeddedUnusable(`PostgreSQL does not run here (${said}): name a server`);
  return new ConfigError('DATA_DIR', `${folder} cannot be written by PostgreSQL`, 'DATA_DIR=./var');
}

function hasGlibc(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}
