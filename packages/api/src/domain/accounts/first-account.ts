import { randomInt, randomUUID } from 'node:crypto';
import type { Config } from '../../platform/config.js';
import type { Database } from '../../platform/database/database.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { AccountStatus, Role } from './account.enums.js';
import { emailKey } from './email-key.js';
import { hashPassword } from './access/password.js';

/** The first account. `password` is known only if it was generated now; it must be changed at first use. */
export interface FirstAccount {
  readonly email: string;
  readonly password: string | null;
}

const DEFAULT_EMAIL = 'coordinator@localhost';
/** Colleagues see the name as the author of changes, so it must not be the address to sign in with. */
const NAME = 'Koordynator dzielnicy';

/** Characters that are not easily confused; 20 of them hold 98 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP_LENGTH = 5;

/**
 * Creates the first district coordinator if there is no account at all. If several processes start at once,
 * only one creates it.
 * @returns null if there are accounts already
 */
export async function enterFirstAccount(
  database: Database,
  { email, password }: Config['bootstrap'],
): Promise<FirstAccount | null> {
  if (await hasAccounts((text) => database.query(text))) return null;
  const madeUp = password === null ? newPassword() : null;
  const address = email ?? DEFAULT_EMAIL;
  const hashed = await hashPassword(password ?? madeUp ?? '');
  const entered = await inTransaction(database, async (manager) => {
    await manager.query("select pg_advisory_xact_lock(hashtextextended('accounts: first', 0))");
    if (await hasAccounts((text) => manager.query(text))) return false;
    const id = randomUUID();
    await manager.query(
      `insert into account (id, email, email_key, name, status, password_hash, must_change_password) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, address, emailKey(address), NAME, AccountStatus.ACTIVE, hashed, madeUp !== null],
    );
    await manager.query('insert into account_role (account_id, role) values ($1, $2)', [
      id,
      Role.DISTRICT_COORDINATOR,
    ]);
    return true;
  });
  return entered ? { email: address, password: madeUp } : null;
}

/** The address of the earliest district coordinator who can sign in; null if there is none. */
export async function knownCoordinator(database: Database): Promise<string | null> {
  const [row] = await database.query<{ email: string }>(
    `select a.email from account a join account_role r on r.account_id = a.id
     where r.role = $1 and a.status = $2 and a.archived_at is null order by a.created_at, a.id limit 1`,
    [Role.DISTRICT_COORDINATOR, AccountStatus.ACTIVE],
  );
  return row?.email ?? null;
}

async function hasAccounts(query: (text: string) => Promise<unknown[]>): Promise<boolean> {
  return (await query('select 1 from account limit 1')).length > 0;
}

function newPassword(): string {
  const group = () =>
    Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
