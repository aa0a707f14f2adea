import type { EntityManager } from 'typeorm';
import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import type { Database } from '../../../platform/database/database.js';
import { hashOfSecret, isSecret, newSecret } from './secret.js';

/** A new link: its secret, which is not stored, and when it expires (ISO 8601, UTC). */
export interface MadeLink {
  readonly secret: string;
  readonly expiresAt: string;
}

export type LinkPurpose = 'INVITATION' | 'PASSWORD_RESET';

/** Makes the account's only valid link; earlier ones stop working. */
export async function makeLink(
  manager: EntityManager,
  accountId: string,
  purpose: LinkPurpose,
  createdBy: string | null,
): Promise<MadeLink> {
  const secret = newSecret();
  await manager.query('delete from one_time_link where account_id = $1 and used_at is null', [accountId]);
  const [row] = await manager.query<{ expires_at: Date }[]>(
    `insert into one_time_link (account_id, purpose, secret_hash, created_by, expires_at)
     values ($1, $2, $3, $4, now() + interval '${ACCESS_LIMITS.oneTimeLinkHours} hours') returning expires_at`,
    [accountId, purpose, hashOfSecret(secret), createdBy],
  );
  if (!row) throw new Error('No link was stored');
  return { secret, expiresAt: row.expires_at.toISOString() };
}

const IN_FORCE = 'secret_hash = $1 and used_at is null and expires_at > now()';

/** Whether a secret belongs to a valid link. */
export async function isLinkInForce(database: Database, secret: string): Promise<boolean> {
  if (!isSecret(secret)) return false;
  return (
    (await database.query(`select 1 from one_time_link where ${IN_FORCE}`, [hashOfSecret(secret)])).length > 0
  );
}

/**
 * Uses up a link.
 * @returns the account; null if the link does not exist or is no longer valid
 */
export async function useLink(manager: EntityManager, secret: string): Promise<string | null> {
  const [rows] = await manager.query<[{ account_id: string }[], number]>(
    `update one_time_link set used_at = now() where ${IN_FORCE} returning account_id`,
    [hashOfSecret(secret)],
  );
  return rows[0]?.account_id ?? null;
}
