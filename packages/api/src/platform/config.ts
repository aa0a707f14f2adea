import { ConfigError } from './config.error.js';
import { EXAMPLES, settings } from './config.schema.js';
import type { LogLevel } from './log.js';

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

export type Environment = Record<string, string | undefined>;

/**
 * Reads the settings. An empty variable counts as absent.
 * @throws {ConfigError} for the first wrong setting: its name, the problem and an example, in one line
 * without secrets
 */
export function readConfig(env: Environment): Config {
  const read = parse(env);
  return {
    host: read.HOST,
    port: read.PORT,
    dataDir: read.DATA_DIR,
    adminDir: read.ADMIN_DIR,
    databaseUrl: read.DATABASE_URL,
    pools: read.DATABASE_POOLS,
    readTimeoutMs: 1000 * read.DATABASE_READ_TIMEOUT,
    seed: read.SEED,
    bootstrap: { email: read.BOOTSTRAP_EMAIL, password: read.BOOTSTRAP_PASSWORD },
    publicUrl: read.PUBLIC_URL,
    secureCookies: read.PUBLIC_URL?.protocol === 'https:',
    trustProxy: read.TRUST_PROXY,
    logLevel: read.LOG_LEVEL,
  };
}

function parse(env: Environment) {
  const { success, data, error } = settings.safeParse(
    Object.fromEntries(Object.entries(env).map(([name, value]) => [name, given(name, value)])),
  );
  if (success) return data;
  const [issue] = error.issues;
  const name = issue?.path[0] as keyof typeof EXAMPLES;
  throw new ConfigError(name, issue?.message ?? '', `${name}=${EXAMPLES[name]}`);
}

/** A password may begin or end with spaces. */
function given(name: string, value: string | undefined): string | undefined {
  return (name === 'BOOTSTRAP_PASSWORD' ? value : value?.trim()) || undefined;
}
