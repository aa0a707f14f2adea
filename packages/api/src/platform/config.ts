import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import { LOG_LEVELS, type LogLevel } from './log.js';
import { ConfigError } from './config.error.js';
import { readDatabaseUrl, readPublicUrl, readTrustProxy } from './config.addresses.js';

/** The settings from the environment, read once at start. */
export interface Config {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  /** Absolute folder of the built admin app. Without a build, only the API is served. */
  readonly adminDir: string;
  /** `null`: the embedded database under `dataDir`. It contains a password, so it is never logged. */
  readonly databaseUrl: string | null;
  /** Maximum numbers of connections to a server, by purpose. */
  readonly pools: { readonly reads: number; readonly searches: number; readonly commands: number };
  /** After this time the database stops a read. */
  readonly readTimeoutMs: number;
  /** The content of a new database. */
  readonly seed: 'zoliborz' | 'empty';
  readonly bootstrap: { readonly email: string | null; readonly password: string | null };
  /** The origin that browsers use; `null`: the host of the request. */
  readonly publicUrl: URL | null;
  /** Cookies are Secure, because `publicUrl` is https. */
  readonly secureCookies: boolean;
  /** Express's `trust proxy`: false, the number of proxies, or their addresses. */
  readonly trustProxy: false | number | string[];
  readonly logLevel: LogLevel;
}

/** `src` and `dist` have the same depth, so this works from both. */
const ADMIN_DIR = fileURLToPath(new URL('../../../admin/dist', import.meta.url));

export type Environment = Record<string, string | undefined>;

/**
 * Reads the settings. An empty variable counts as absent.
 * @throws {ConfigError} for the first wrong setting: its name, the problem and an example, in one line
 * without secrets
 */
export function readConfig(env: Environment): Config {
  const read = (name: string): string | null => env[name]?.trim() || null;
  const publicUrl = readPublicUrl(read('PUBLIC_URL'));
  return {
    host: readHost(read('HOST')),
    port: readPort(read('PORT')),
    dataDir: readFolder(read('DATA_DIR')),
    adminDir: readAdminDir(read('ADMIN_DIR')),
    databaseUrl: readDatabaseUrl(read('DATABASE_URL')),
    pools: readPools(read('DATABASE_POOLS')),
    readTimeoutMs: 1000 * readSeconds(read('DATABASE_READ_TIMEOUT')),
    seed: readOneOf('SEED', read('SEED'), ['zoliborz', 'empty']),
    bootstrap: {
      email: readEmail(read('BOOTSTRAP_EMAIL')),
      password: readPassword(env.BOOTSTRAP_PASSWORD || null),
    },
    publicUrl,
    secureCookies: publicUrl?.protocol === 'https:',
    trustProxy: readTrustProxy(read('TRUST_PROXY')),
    logLevel: readOneOf('LOG_LEVEL', read('LOG_LEVEL'), LOG_LEVELS, 'info'),
  };
}

function readHost(value: string | null): string {
  if (value === null) return '127.0.0.1';
  if (/^[\w.:-]+$/.test(value)) return value;
  throw new ConfigError('HOST', 'is not a host name or an address', 'HOST=0.0.0.0');
}

function readPort(value: string | null): number {
  if (value === null) return 4000;
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value);
  throw new ConfigError('PORT', `must be a whole number from 0 to 65535, not ${quoted(value)}`, 'PORT=4000');
}

function readFolder(value: string | null): string {
  if (value?.includes('\0')) throw new ConfigError('DATA_DIR', 'is not a path', 'DATA_DIR=./var');
  return resolve(value ?? 'var');
}

/** Only the default folder may be missing. */
function readAdminDir(value: string | null): string {
  if (value === null) return ADMIN_DIR;
  if (!value.includes('\0') && existsSync(join(value, 'index.html'))) return resolve(value);
  throw new ConfigError('ADMIN_DIR', 'has no index.html', 'ADMIN_DIR=packages/admin/dist');
}

function readPools(value: string | null): Config['pools'] {
  const [reads, searches, commands] = (value ?? '8,4,6').split(',').map(Number);
  const fits = (count: number | undefined): count is number =>
    Number.isInteger(count) && count! >= 1 && count! <= 200;
  if (fits(reads) && fits(searches) && fits(commands)) return { reads, searches, commands };
  const wrong = `must be three whole numbers from 1 to 200 (reads, searches, commands), not ${quoted(value!)}`;
  throw new ConfigError('DATABASE_POOLS', wrong, 'DATABASE_POOLS=8,4,6');
}

function readSeconds(value: string | null): number {
  if (value === null) return 5;
  if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= 300) return Number(value);
  const wrong = `must be a whole number of seconds from 1 to 300, not ${quoted(value)}`;
  throw new ConfigError('DATABASE_READ_TIMEOUT', wrong, 'DATABASE_READ_TIMEOUT=5');
}

function readEmail(value: string | null): string | null {
  if (value === null || /^[^\s@]+@[^\s@]+$/.test(value)) return value;
  throw new ConfigError(
    'BOOTSTRAP_EMAIL',
    'is not an e-mail address',
    'BOOTSTRAP_EMAIL=coordinator@example.org',
  );
}

function readPassword(value: string | null): string | null {
  const { passwordMin, passwordMax } = ACCESS_LIMITS;
  const length = value === null ? passwordMin : [...value].length;
  if (length >= passwordMin && length <= passwordMax) return value;
  const wrong = `must have ${passwordMin} to ${passwordMax} characters, but has ${length}`;
  throw new ConfigError('BOOTSTRAP_PASSWORD', wrong, "BOOTSTRAP_PASSWORD='several words, rather long'");
}

function readOneOf<T extends string>(
  name: string,
  value: string | null,
  allowed: readonly T[],
  absent = allowed[0]!,
): T {
  if (value === null) return absent;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new ConfigError(
    name,
    `must be one of ${allowed.join(', ')}, not ${quoted(value)}`,
    `${name}=${absent}`,
  );
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
