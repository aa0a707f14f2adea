import { setPassword } from '../../src/domain/accounts/access/session.commands.js';
import { hashPassword } from '../../src/domain/accounts/access/password.js';
import type { Database } from '../../src/platform/database/database.js';
import { inTransaction } from '../../src/platform/database/transaction.js';

/** Sets a password for an account. @returns its e-mail address */
export async function givePassword(database: Database, accountId: string, password: string): Promise<string> {
  const hashed = await hashPassword(password);
  await inTransaction(database, (manager) => setPassword(manager, accountId, hashed));
  const [account] = await database.query<{ email: string }>('select email from account where id = $1', [
    accountId,
  ]);
  return account?.email ?? '';
}
