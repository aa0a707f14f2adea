import { runCommand } from '../../../platform/commands/run-command.js';
import { UnitOfWork } from '../../../platform/commands/unit-of-work.js';
import { inTransaction } from '../../../platform/database/transaction.js';
import { invalid, type Refusal } from '../../../platform/errors.js';
import { keyOf } from '../../../platform/plan/global-id.js';
import type { AccountContext } from '../account-context.js';
import { accountAggregate } from '../account.aggregate.js';
import { AccountStatus } from '../account.enums.js';
import type { CreatePasswordLinkInput } from '../account.input.js';
import { requireReadySession } from './require-session.js';
import { emailKey } from '../email-key.js';
import { isLinkInForce, makeLink, useLink, type MadeLink } from './one-time-links.js';
import { hashPassword, requireGoodPassword } from './password.js';
import { enter, setPassword } from './session.commands.js';
import type { UsePasswordLinkInput } from './session.input.js';
import { forgiveAccount } from './sign-in-tries.js';
import { viewerWith } from '../viewer.rules.js';

/**
 * Makes a link through which the owner of an account sets a new password. Only the first response contains
 * it; a retry returns null.
 */
export async function createPasswordLink(context: AccountContext, input: CreatePasswordLinkInput) {
  requireReadySession(context);
  let link: MadeLink | null = null;
  const outcome = await runCommand(context, 'createPasswordLink', input, async (unit) => {
    const account = keyOf(await unit.resolveRef(['Account'], input.id, 'input.id'), 'Account', 'input.id');
    await unit.authorize(accountAggregate, account);
    const status = (await unit.loaded(accountAggregate, account))?.state.status;
    if (status === AccountStatus.SUSPENDED) throw invalid({ field: 'input.id', reason: 'SUSPENDED' });
    const purpose = status === AccountStatus.INVITED ? 'INVITATION' : 'PASSWORD_RESET';
    link = await makeLink(unit.manager, account, purpose, context.viewer.accountId);
    return { account };
  });
  return { ...outcome, link: link as MadeLink | null };
}

/**
 * Sets a password through an invitation or reset link, activates the account, and signs in, even if too many
 * attempts have blocked signing in with a password. All other sessions end.
 * @throws {Refusal} INVALID, the same for a link that never existed, was used or has expired, or whose
 * account is suspended
 */
export async function usePasswordLink(
  context: AccountContext,
  { secret, newPassword }: UsePasswordLinkInput,
) {
  requireGoodPassword(newPassword, 'input.newPassword');
  // Checked first, so that nobody without a link can make us hash passwords.
  if (!(await isLinkInForce(context.database, secret))) throw notInForce();
  const hashed = await hashPassword(newPassword);
  const begun = await inTransaction(context.database, async (manager) => {
    const account = await useLink(manager, secret);
    if (account === null) throw notInForce();
    const unit = new UnitOfWork(manager, viewerWith(account, [], null), context.today, context.plan);
    const loaded = await unit.loaded(accountAggregate, account);
    if (!loaded || loaded.row.archivedAt !== null || loaded.state.status === AccountStatus.SUSPENDED)
      throw notInForce();
    await unit.save(accountAggregate, loaded, { ...loaded.state, status: AccountStatus.ACTIVE });
    await unit.record('usePasswordLink');
    await forgiveAccount(manager, emailKey(loaded.state.email));
    return { ...(await setPassword(manager, account, hashed)), account };
  });
  return enter(context, begun, { id: begun.account, passwordHash: hashed });
}

function notInForce(): Refusal {
  return invalid({ field: 'input.secret', reason: 'NOT_IN_FORCE' });
}
