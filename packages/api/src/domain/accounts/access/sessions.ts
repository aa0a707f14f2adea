import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import { hashOfSecret, newSecret } from './secret.js';

/** A new session: the secret of its cookie, which is not stored, and when it expires at the latest. */
export interface BegunSession {
  readonly id: string;
  readonly secret: string;
  readonly lastsSeconds: number;
}

/** Begins a session of an account, always with a new secret, so that nobody can choose one in advance. */
export async function beginSession(manager: EntityManager, accountId: string): Promise<BegunSession> {
  const [id, secret] = [randomUUID(), newSecret()];
  await manager.query(
    `insert into session (id, account_id, secret_hash, expires_at)
     values ($1, $2, $3, now() + interval '${ACCESS_LIMITS.sessionDays} days')`,
    [id, accountId, hashOfSecret(secret)],
  );
  return { id, secret, lastsSeconds: ACCESS_LIMITS.sessionDays * 86_400 };
}

/** Ends one session. */
export async function endSession(manager: EntityManager, id: string): Promise<void> {
  await manager.query('delete from session where id = $1', [id]);
}

/** Ends every session of an account. */
export async function endSessionsOf(manager: EntityManager, accountId: string): Promise<void> {
  await manager.query('delete from session where account_id = $1', [accountId]);
}
