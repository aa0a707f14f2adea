import pg from 'pg';
import { ConfigError } from '../config.error.js';
import { isConnectionLoss, sqlState } from './connection-loss.js';
import { urlWith } from './server-address.js';

/** The oldest version whose SQL the migrations and the read plan are written in. */
const OLDEST_VERSION = 15;

/**
 * Checks the server before anything else is tried.
 * @throws {ConfigError} it cannot be reached, refuses, is too old, cannot be written to, or ignores start-up options
 */
export async function checkServer(url: string, connectTimeoutMs: number): Promise<void> {
  const client = new pg.Client({
    connectionString: urlWith(url, { timezone: PROBE_ZONE }),
    connectionTimeoutMillis: connectTimeoutMs,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(SERVER_FACTS);
    const wrong = rows[0] && unfit(rows[0]);
    if (wrong) throw new ConfigError('DATABASE_URL', wrong, EXAMPLE);
  } catch (error) {
    throw error instanceof ConfigError ? error : refusal(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const EXAMPLE = 'DATABASE_URL=postgres://user:password@localhost:5432/partnerstwa';
/** A setting that no server has by default: whoever ignores it would ignore our time limits, too. */
const PROBE_ZONE = 'Antarctica/Troll';
const SERVER_FACTS = `select current_setting('server_version_num')::int / 10000 as version, pg_is_in_recovery() as "isStandby",
  current_setting('TimeZone') as zone, current_setting('transaction_read_only') = 'on' as "isReadOnly",
  has_schema_privilege(current_user, current_schema(), 'create') as "mayCreate", current_user as "user",
  to_regclass('migrations') is not null as "isFilled"`;

export interface ServerFacts {
  readonly version: number;
  readonly isStandby: boolean;
  readonly zone: string;
  readonly isReadOnly: boolean;
  /** Null if the first schema of the search path does not exist. */
  readonly mayCreate: boolean | null;
  readonly user: string;
  /** Migrations ran here, so tables are created only by new ones. */
  readonly isFilled: boolean;
}

/** Why this server cannot be used; null if it can. */
export function unfit(facts: ServerFacts): string | null {
  const { version, isStandby, zone, isReadOnly, mayCreate, isFilled, user } = facts;
  if (version < OLDEST_VERSION)
    return `names a server of PostgreSQL ${version}, and ${OLDEST_VERSION} or later is needed`;
  if (isStandby) return 'names a standby server, which only reads: name its primary';
  if (zone !== PROBE_ZONE)
    return 'names a connection pooler that ignores start-up options, so time limits would not hold: name the server itself';
  if (isReadOnly) return `names a database that is read-only for the user ${user}`;
  if (!mayCreate && !isFilled)
    return `names a database in which the user ${user} may not create tables: grant create on the schema public`;
  return null;
}

/** Says where and why, never with whose password. */
function refusal(url: string, cause: unknown): ConfigError {
  const { hostname, port } = new URL(url);
  const where = `${hostname || 'the local socket'}:${port || '5432'}`;
  const code = sqlState(cause) ?? 'no answer';
  const reasons: Record<string, string> = {
    '28P01': `is refused by ${where}: wrong user or password`,
    '28000': `is refused by ${where}: this user may not sign in from here`,
    '3D000': `names a database that ${where} does not have: create it first`,
    '08P01': `names a connection pooler at ${where} that does not pass start-up options: name the server itself`,
    '42501': `is refused by ${where}: this user lacks privileges`,
    '57P03': `names a server that is still starting (${where}): try again in a moment`,
  };
  const other = isConnectionLoss(cause)
    ? `names a server that cannot be reached at ${where} (${code})`
    : `cannot be used at ${where} (${code})`;
  return new ConfigError('DATABASE_URL', reasons[code] ?? other, EXAMPLE, { cause });
}
