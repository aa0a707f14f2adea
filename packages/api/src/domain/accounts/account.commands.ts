import { runCommand } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { invalid } from '../../platform/errors.js';
import { keyOf } from '../../platform/plan/global-id.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import type { AccountContext } from './account-context.js';
import { accountAggregate } from './account.aggregate.js';
import type { AccountState, RoleState } from './account.state.js';
import { AccountStatus } from './account.enums.js';
import {
  accountChanges,
  newAccount,
  type AccountRoleInput,
  type InviteAccountInput,
  type UpdateAccountInput,
} from './account.input.js';
import { requireReadySession } from './access/require-session.js';
import { makeLink, type MadeLink } from './access/one-time-links.js';
import { readRole, withoutRole, withRole } from './role.rules.js';
import { endSessionsOf } from './access/sessions.js';

/**
 * Creates an account with its roles. Only the first response contains the link with which its owner activates
 * it; a retry returns null.
 */
export async function inviteAccount(context: AccountContext, input: InviteAccountInput) {
  requireReadySession(context);
  const state = newAccount(input);
  let link: MadeLink | null = null;
  const outcome = await runCommand(context, 'inviteAccount', input, async (unit) => {
    const account = await unit.create(accountAggregate, state);
    link = await makeLink(unit.manager, account, 'INVITATION', context.viewer.accountId);
    return { account };
  });
  return { ...outcome, link: link as MadeLink | null };
}

/** Changes the name or the address of an account. */
export function updateAccount(context: AccountContext, input: UpdateAccountInput) {
  const changes = accountChanges(input);
  return change(context, 'updateAccount', input, () => changes);
}

/** Gives an account a role from its next request on. */
export function grantRole(context: AccountContext, input: AccountRoleInput) {
  const role = readRole(input.role, 'input.role');
  return change(context, 'grantRole', input, async (unit, { roles }) => {
    await resolveScope(unit, role, 'input.role');
    return { roles: withRole(roles, role, 'input.role') };
  });
}

/** Takes a role from an account from its next request on. */
export function revokeRole(context: AccountContext, input: AccountRoleInput) {
  const role = readRole(input.role, 'input.role');
  return change(context, 'revokeRole', input, (_unit, { roles }) => ({
    roles: withoutRole(roles, role, 'input.role'),
  }));
}

/** Suspends an account with all its credentials from its next request on. */
export function suspendAccount(context: AccountContext, input: VersionedInput) {
  return change(context, 'suspendAccount', input, async (unit, state, id) => {
    if (state.status === AccountStatus.SUSPENDED)
      throw invalid({ field: 'input.id', reason: 'SUSPENDED_ALREADY' });
    await endSessionsOf(unit.manager, id);
    return { status: AccountStatus.SUSPENDED };
  });
}

/** Reinstates a suspended account; one that never had a password is invited again. */
export function reinstateAccount(context: AccountContext, input: VersionedInput) {
  return change(context, 'reinstateAccount', input, async (unit, state, id) => {
    if (state.status !== AccountStatus.SUSPENDED)
      throw invalid({ field: 'input.id', reason: 'NOT_SUSPENDED' });
    await endSessionsOf(unit.manager, id);
    const [row] = await unit.manager.query<{ used: boolean }[]>(
      'select password_hash is not null as used from account where id = $1',
      [id],
    );
    return { status: row?.used ? AccountStatus.ACTIVE : AccountStatus.INVITED };
  });
}

type AccountChanges = Partial<AccountState>;
type Step = (unit: UnitOfWork, state: AccountState, id: string) => AccountChanges | Promise<AccountChanges>;

async function change(context: AccountContext, command: string, input: VersionedInput, step: Step) {
  requireReadySession(context);
  return runCommand(context, command, input, async (unit) => {
    const id = keyOf(input.id, 'Account', 'input.id');
    return {
      account: await unit.update(accountAggregate, input.id, input.version, (state) => step(unit, state, id)),
    };
  });
}

/**
 * Requires that the target of the role exists. Checked first, so that a refusal names the role in the input.
 */
async function resolveScope(unit: UnitOfWork, { partnershipId, partnerId }: RoleState, field: string) {
  if (partnershipId) await unit.resolveRef(['Partnership'], partnershipId, `${field}.partnershipId`);
  if (partnerId) await unit.resolveRef(['Partner'], partnerId, `${field}.partnerId`);
}
