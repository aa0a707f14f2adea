import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { EntityManager } from 'typeorm';
import { ACCESS_LIMITS } from '@partnerstwa/shared/limits';
import type { Database } from '../../../platform/database/database.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { tooMany } from '../../../platform/errors.js';

const WINDOW = `interval '${ACCESS_LIMITS.signInWindowMinutes} minutes'`;

/** An attempt that was counted in advance; `forgive` it if it succeeds. */
export interface CountedTry {
  readonly ids: readonly string[];
}

/** Where an attempt comes from. */
interface Origin {
  readonly address: string;
  /** A browser or session of the account's owner, which strangers cannot name; null for anybody else. */
  readonly owners: string | null;
}

/**
 * Counts one attempt at the password of an account. It is counted before the password is checked, so that
 * simultaneous requests in any number of processes cannot exceed the limit. Attempts from the owner's own browser
 * are counted separately, so that strangers cannot lock it out.
 * @throws {Refusal} TOO_MANY with the seconds to wait; a refused attempt is not counted, so the wait comes to
 * an end
 */
export async function countTry(database: Database, email: string, origin: Origin): Promise<CountedTry> {
  const limits = limitsOf(email, origin);
  return inTransaction(database, async (manager) => {
    for (const { whose, most } of limits) await demandRoom(manager, whose, most);
    const rows = await manager.query<{ id: string }[]>(
      'insert into sign_in_attempt (whose) select unnest($1::text[]) returning id',
      [limits.map(({ whose }) => whose)],
    );
    return { ids: rows.map(({ id }) => id) };
  });
}

/** Always in this order, because each limit is locked. */
function limitsOf(email: string, { address, owners }: Origin): readonly { whose: string; most: number }[] {
  const account = ofAccount(email);
  if (owners !== null)
    return [{ whose: `${account}:owner:${digest(owners)}`, most: ACCESS_LIMITS.signInTriesPerAccount }];
  return [
    { whose: `${account}:${ofAddress(address)}`, most: ACCESS_LIMITS.signInTriesPerAccountFromAddress },
    { whose: account, most: ACCESS_LIMITS.signInTriesPerAccount },
    { whose: ofAddress(address), most: ACCESS_LIMITS.signInTriesPerAddress },
  ];
}

/** Removes an attempt that succeeded. */
export async function forgive(manager: EntityManager, { ids }: CountedTry): Promise<void> {
  await manager.query('delete from sign_in_attempt where id = any($1::uuid[])', [ids]);
}

/** Removes all attempts at an account whose owner signed in another way. */
export async function forgiveAccount(manager: EntityManager, email: string): Promise<void> {
  const account = ofAccount(email);
  await manager.query(`delete from sign_in_attempt where whose = $1 or starts_with(whose, $1 || ':')`, [
    account,
  ]);
}

async function demandRoom(manager: EntityManager, whose: string, most: number): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [whose]);
  const [counted] = await manager.query<{ tries: number; seconds: number }[]>(
    `select count(*)::integer as tries, ceil(extract(epoch from min(at) + ${WINDOW} - now()))::integer as seconds
     from sign_in_attempt where whose = $1 and at > now() - ${WINDOW}`,
    [whose],
  );
  if (counted && counted.tries >= most) throw tooMany('input', Math.max(1, counted.seconds));
}

/** Hashed, because people type all kinds of things into a sign-in form. */
function ofAccount(email: string): string {
  return `account:${digest(email)}`;
}

/** One subscriber can use a whole /64 of IPv6 (RFC 6177). */
function ofAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return `address:${digest(isIPv6(plain) ? prefix64(plain) : plain)}`;
}

function prefix64(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
  return [...before, ...zeros, ...after]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
