import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import type { Database, Statement } from '../platform/database/database.js';
import { badToken } from '../platform/errors.js';
import { publicViewer, type Viewer } from '../platform/viewer.js';
import type { TokenScope } from './account.enums.js';
import { hashOfSecret, isSecret } from './secret.js';
import { viewerWith, type RoleInForce } from './viewer.rules.js';

/** What a request brings: the secret of a cookie's session, or of a bearer token. */
export interface Credentials {
  readonly session: string | null;
  readonly token: string | null;
}

/** What the credentials come to, as of this request. */
export interface Access {
  readonly viewer: Viewer;
  /** The session that is in force; null without one. */
  readonly sessionId: string | null;
  /** The password must be changed first: until then there are no rights. */
  readonly mustChangePassword: boolean;
  /** A cookie came whose session is no more. */
  readonly staleCookie: boolean;
  /** Whose time of last use should be written now; null where it was written a moment ago. */
  readonly touched: { readonly table: 'session' | 'api_token'; readonly id: string } | null;
}

const publicAccess: Access = {
  viewer: publicViewer,
  sessionId: null,
  mustChangePassword: false,
  staleCookie: false,
  touched: null,
};

interface Found {
  readonly id: string;
  readonly accountId: string;
  readonly mustChangePassword: boolean;
  readonly stale: boolean;
  readonly scopes: readonly TokenScope[] | null;
  readonly roles: readonly RoleInForce[];
}

/**
 * Who asks, by one statement at most; the public by none. A session that ended, or whose account is suspended, is the public.
 * @throws {Refusal} UNAUTHENTICATED for a token that is none, expired, revoked, or whose owner is suspended
 */
export async function accessOf(database: Database, { session, token }: Credentials): Promise<Access> {
  if (token !== null) {
    const found = await find(database, BY_TOKEN, token);
    if (!found || found.mustChangePassword) throw badToken();
    const { id, accountId, roles, scopes, stale } = found;
    return {
      ...publicAccess,
      viewer: viewerWith(accountId, roles, scopes),
      touched: stale ? { table: 'api_token', id } : null,
    };
  }
  if (session === null) return publicAccess;
  const found = await find(database, BY_SESSION, session);
  if (!found) return { ...publicAccess, staleCookie: true };
  const { id, accountId, roles, stale, mustChangePassword } = found;
  const viewer = viewerWith(accountId, mustChangePassword ? [] : roles, null);
  return {
    viewer,
    sessionId: id,
    mustChangePassword,
    staleCookie: false,
    touched: stale ? { table: 'session', id } : null,
  };
}

/** Writes when a session or token was used last, at most once a minute. */
export async function touch(
  database: Database,
  { table, id }: NonNullable<Access['touched']>,
): Promise<void> {
  await database.query(
    `update ${table} set last_used_at = now() where id = $1 and ${isStale('last_used_at')}`,
    [id],
  );
}

async function find(database: Database, statement: Statement, secret: string): Promise<Found | null> {
  if (!isSecret(secret)) return null;
  const text = await database.read(statement, [hashOfSecret(secret)]);
  return text === null ? null : (JSON.parse(text) as Found);
}

function isStale(column: string): string {
  return `coalesce(${column} < now() - interval '1 minute', true)`;
}

const found = (row: string, scopes: string) => `json_build_object('id', ${row}.id, 'accountId', a.id,
    'mustChangePassword', a.must_change_password, 'stale', ${isStale(`${row}.last_used_at`)}, 'scopes', ${scopes},
    'roles', coalesce((select json_agg(json_build_object('role', r.role, 'partnershipId', r.partnership_id, 'partnerId', r.partner_id))
      from account_role r left join partnership ps on ps.id = r.partnership_id left join partner p on p.id = r.partner_id
      where r.account_id = a.id and ps.archived_at is null and p.archived_at is null), '[]'))::text`;

const IN_USE = "a.status = 'ACTIVE' and a.archived_at is null";

const BY_SESSION: Statement = {
  name: 'access_by_session',
  mode: 'generic',
  text: `select ${found('s', 'null')} from session s join account a on a.id = s.account_id
    where s.secret_hash = $1::bytea and s.expires_at > now()
      and s.last_used_at > now() - interval '${ACCESS_LIMITS.sessionIdleHours} hours' and ${IN_USE}`,
};

const BY_TOKEN: Statement = {
  name: 'access_by_token',
  mode: 'generic',
  text: `select ${found('t', 't.scopes')} from api_token t join account a on a.id = t.account_id
    where t.secret_hash = $1::bytea and t.expires_at > now() and t.revoked_at is null and ${IN_USE}`,
};
