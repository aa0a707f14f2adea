import type { EntityManager } from 'typeorm';
import type { Database } from '../../../platform/database/database.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { invalid, Refusal } from '../../../platform/errors.js';
import { publicViewer } from '../../../platform/viewer.js';
import { accessOf } from './access.read.js';
import type { AccountContext } from '../account-context.js';
import { AccountStatus } from '../account.enums.js';
import { requireSession } from './require-session.js';
import { emailKey } from '../email-key.js';
import { knownBrowser, proofOfBrowser } from './known-browser.js';
import { hashPassword, passwordFits, requireGoodPassword } from './password.js';
import type { ChangePasswordInput, SignInInput } from './session.input.js';
import { beginSession, endSession, endSessionsOf, type BegunSession } from './sessions.js';
import { countTry, forgive } from './sign-in-tries.js';

/** The viewer after this command. */
interface SessionOutcome {
  readonly rows: { readonly viewer: string | null };
}

/**
 * Begins a session and ends the one that the request came with.
 * @throws {Refusal} UNAUTHENTICATED, the same for an unknown address, a wrong password and a suspended
 * account; TOO_MANY
 */
export async function signIn(
  context: AccountContext,
  { email, password }: SignInInput,
): Promise<SessionOutcome> {
  const { database } = context;
  const key = emailKey(email);
  const account = await accountBy(database, 'email_key = $1', key);
  const owners = knownBrowser(context.browser, account);
  const counted = await countTry(database, key, { address: context.address, owners });
  const hashed = account?.status === AccountStatus.ACTIVE ? account.passwordHash : null;
  if (!(await passwordFits(password, hashed)) || !account) throw wrongCredentials();
  const begun = await inTransaction(database, async (manager) => {
    // The account may have been suspended or given another password since it was read; the lock waits for
    // such a change.
    if ((await lockedHash(manager, account.id)) !== hashed) throw wrongCredentials();
    await forgive(manager, counted);
    if (context.sessionId !== null) await endSession(manager, context.sessionId);
    return beginSession(manager, account.id);
  });
  return enter(context, begun, account);
}

/** Ends this session; does nothing if there is none. */
export async function signOut(context: AccountContext): Promise<SessionOutcome> {
  const { sessionId } = context;
  if (sessionId !== null) await inTransaction(context.database, (manager) => endSession(manager, sessionId));
  return leave(context);
}

/**
 * Ends every session of the viewer's account, including this one: for a computer left signed in elsewhere.
 */
export async function signOutEverywhere(context: AccountContext): Promise<SessionOutcome> {
  const { accountId } = requireSession(context);
  await inTransaction(context.database, (manager) => endSessionsOf(manager, accountId));
  return leave(context);
}

/**
 * Sets a new password, given the current one. All sessions end, and this browser gets a new one.
 * @throws {Refusal} UNAUTHENTICATED, FORBIDDEN for a token, INVALID, TOO_MANY
 */
export async function changePassword(
  context: AccountContext,
  input: ChangePasswordInput,
): Promise<SessionOutcome> {
  const { accountId } = requireSession(context);
  const { database } = context;
  requireGoodPassword(input.newPassword, 'input.newPassword');
  const account = await accountBy(database, 'id = $1', accountId);
  const origin = { address: context.address, owners: `session of ${accountId}` };
  const counted = await countTry(database, account?.emailKey ?? '', origin);
  if (!(await passwordFits(input.currentPassword, account?.passwordHash ?? null))) {
    throw invalid({ field: 'input.currentPassword', reason: 'WRONG' });
  }
  const same = input.currentPassword.normalize('NFC') === input.newPassword.normalize('NFC');
  if (same) throw invalid({ field: 'input.newPassword', reason: 'SAME' });
  const hashed = await hashPassword(input.newPassword);
  const begun = await inTransaction(database, async (manager) => {
    if ((await lockedHash(manager, accountId)) !== account?.passwordHash) throw wrongCredentials();
    await forgive(manager, counted);
    return setPassword(manager, accountId, hashed);
  });
  return enter(context, begun, { id: accountId, passwordHash: hashed });
}

/** Stores a password, ends all sessions of the account and begins a new one. */
export async function setPassword(
  manager: EntityManager,
  accountId: string,
  hashed: string,
): Promise<BegunSession> {
  await manager.query('update account set password_hash = $2, must_change_password = false where id = $1', [
    accountId,
    hashed,
  ]);
  await endSessionsOf(manager, accountId);
  return beginSession(manager, accountId);
}

/** From here on, the request and the browser use this session, and the browser counts as the owner's. */
export async function enter(
  context: AccountContext,
  { secret, lastsSeconds }: BegunSession,
  account: Pick<Known, 'id' | 'passwordHash'>,
): Promise<SessionOutcome> {
  const { viewer, sessionId, mustChangePassword } = await accessOf(context.database, {
    session: secret,
    token: null,
  });
  Object.assign(context, { viewer, sessionId, mustChangePassword });
  context.setSession(secret, lastsSeconds);
  context.setBrowser(proofOfBrowser(account, knownBrowser(context.browser, account) ?? undefined));
  return { rows: { viewer: viewer.accountId } };
}

function leave(context: AccountContext): SessionOutcome {
  Object.assign(context, { viewer: publicViewer, sessionId: null, mustChangePassword: false });
  context.setSession(null);
  return { rows: { viewer: null } };
}

function wrongCredentials(): Refusal {
  return new Refusal('UNAUTHENTICATED', 'The e-mail or the password is wrong', {
    reason: 'WRONG_CREDENTIALS',
  });
}

interface Known {
  readonly id: string;
  readonly emailKey: string;
  readonly status: AccountStatus;
  readonly passwordHash: string | null;
}

async function accountBy(
  database: Database,
  condition: 'id = $1' | 'email_key = $1',
  value: string,
): Promise<Known | null> {
  const [account] = await database.query<Known>(
    `select id, email_key as "emailKey", status, password_hash as "passwordHash" from account where ${condition} and archived_at is null`,
    [value],
  );
  return account ?? null;
}

/**
 * The hash of an active account, locked against changes until this transaction ends; null if it is not
 * active.
 */
async function lockedHash(manager: EntityManager, accountId: string): Promise<string | null> {
  const [row] = await manager.query<{ password_hash: string | null }[]>(
    "select password_hash from account where id = $1 and status = 'ACTIVE' and archived_at is null for no key update",
    [accountId],
  );
  return row?.password_hash ?? null;
}
