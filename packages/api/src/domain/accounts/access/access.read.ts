import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import type { Database, SqlStatement } from '../../../platform/database/database.js';
import { badToken } from '../../../platform/errors.js';
import type { AccessProof } from '../../../platform/plan/access-proof.js';
import { bind, literal, render, sql, identifier, type Sql } from '../../../platform/plan/sql.js';
import { publicViewer, type Viewer } from '../../../platform/viewer.js';
import type { TokenScope } from '../account.enums.js';
import { hashOfSecret, isSecret } from './secret.js';
import { viewerWith, type RoleInForce } from '../viewer.rules.js';

/** The credentials of a request: the secret of a session cookie or of a bearer token. */
export interface Credentials {
  readonly session: string | null;
  readonly token: string | null;
}

/** The result of checking the credentials of a request. */
export interface Access {
  readonly viewer: Viewer;
  /** The active session; null without one. */
  readonly sessionId: string | null;
  /** The password must be changed first; until then there are no rights. */
  readonly mustChangePassword: boolean;
  /** The request came with a cookie whose session has ended. */
  readonly staleCookie: boolean;
  /** The session or token whose time of last use must be written now; null if it was written a moment ago. */
  readonly touched: { readonly table: 'session' | 'api_token'; readonly id: string } | null;
  /**
   * The fingerprint with which the statement of a later request verifies this access; null if it must be
   * checked each time.
   */
  readonly proof: AccessProof | null;
}

const publicAccess: Access = {
  viewer: publicViewer,
  sessionId: null,
  mustChangePassword: false,
  staleCookie: false,
  touched: null,
  proof: null,
};

interface Found {
  readonly id: string;
  readonly accountId: string;
  readonly mustChangePassword: boolean;
  readonly stale: boolean;
  readonly scopes: readonly TokenScope[] | null;
  readonly roles: readonly RoleInForce[];
}

interface Known {
  readonly found: Found;
  readonly proof: AccessProof;
}

/**
 * Authenticates a request with at most one statement, or none for the public. A session that has ended, or
 * whose account is suspended, gives the rights of the public.
 * @throws {Refusal} UNAUTHENTICATED for a token that is unknown, expired or revoked, or whose owner is
 * suspended
 */
export async function accessOf(database: Database, { session, token }: Credentials): Promise<Access> {
  if (token !== null) {
    const known = await find(database, TOKEN, token);
    if (!known || known.found.mustChangePassword) throw badToken();
    const { id, accountId, roles, scopes } = known.found;
    return {
      ...publicAccess,
      viewer: viewerWith(accountId, roles, scopes),
      ...lasting(known, { table: 'api_token', id }),
    };
  }
  if (session === null) return publicAccess;
  const known = await find(database, SESSION, session);
  if (!known) return { ...publicAccess, staleCookie: true };
  const { id, accountId, roles, mustChangePassword } = known.found;
  return {
    ...publicAccess,
    viewer: viewerWith(accountId, mustChangePassword ? [] : roles, null),
    sessionId: id,
    mustChangePassword,
    ...lasting(known, { table: 'session', id }),
  };
}

/**
 * Whether the next request may start from this access: not while its time of last use is due, nor before the
 * password is changed.
 */
function lasting(
  { found, proof }: Known,
  row: NonNullable<Access['touched']>,
): Pick<Access, 'touched' | 'proof'> {
  const { stale, mustChangePassword } = found;
  return { touched: stale ? row : null, proof: stale || mustChangePassword ? null : proof };
}

/** Writes the time of last use of a session or token, at most once a minute. */
export async function touch(
  database: Database,
  { table, id }: NonNullable<Access['touched']>,
): Promise<void> {
  await database.query(
    `update ${table} set last_used_at = now() where id = $1 and ${render(isStale(identifier(table))).text}`,
    [id],
  );
}

/** The database's row for credentials of a kind; null if they are not valid. */
async function find(database: Database, kind: Kind, secret: string): Promise<Known | null> {
  if (!isSecret(secret)) return null;
  const hash = hashOfSecret(secret);
  const text = await database.read(kind.statement, [hash]);
  return text === null
    ? null
    : {
        found: JSON.parse(text) as Found,
        proof: { current: kind.now, credentialsHash: hash, fingerprint: text },
      };
}

/** Whether the time of last use of a session or token is older than a minute and must be written. */
function isStale(row: Sql): Sql {
  return sql`coalesce(${row}.last_used_at < now() - interval '1 minute', true)`;
}

/** The SHA-256 hash of a secret, by which the database looks it up. */
const HASH = bind('bytea', ({ accessProof }) => accessProof?.credentialsHash);

const found = (row: Sql, scopes: Sql) => sql`json_build_object('id', ${row}.id, 'accountId', a.id,
    'mustChangePassword', a.must_change_password, 'stale', ${isStale(row)},
    'scopes', ${scopes},
    'roles', coalesce((select json_agg(json_build_object('role', r.role, 'partnershipId', r.partnership_id, 'partnerId', r.partner_id)
        order by r.id)
      from account_role r left join partnership ps on ps.id = r.partnership_id left join partner p on p.id = r.partner_id
      where r.account_id = a.id and ps.archived_at is null and p.archived_at is null), '[]'))::text`;

const IN_USE = sql`a.status = 'ACTIVE' and a.archived_at is null`;

/** A kind of credentials, with the current values in the database as SQL and as a statement. */
interface Kind {
  readonly now: Sql;
  readonly statement: SqlStatement;
}

const kind = (name: string, now: Sql): Kind => ({
  now,
  statement: { name, mode: 'generic', text: render(now).text },
});

const SESSION = kind(
  'access_by_session',
  sql`select ${found(sql`s`, sql`null`)} from session s join account a on a.id = s.account_id
    where s.secret_hash = ${HASH} and s.expires_at > now()
      and s.last_used_at > now() - ${literal(`${ACCESS_LIMITS.sessionIdleHours} hours`)}::interval and ${IN_USE}`,
);

const TOKEN = kind(
  'access_by_token',
  sql`select ${found(sql`t`, sql`t.scopes`)} from api_token t join account a on a.id = t.account_id
    where t.secret_hash = ${HASH} and t.expires_at > now() and t.revoked_at is null and ${IN_USE}`,
);
