import type { Aggregate, CommandScope, Transition } from '../../platform/commands/aggregate.js';
import { requireUnique } from '../../platform/commands/invariants.js';
import { invalid } from '../../platform/errors.js';
import { sql } from '../../platform/plan/sql.js';
import { AccountRoleRow, AccountRow } from './account.entity.js';
import { AccountStatus, Role } from './account.enums.js';
import { accountsKeeper } from './account.policy.js';
import { emailKey } from './email-key.js';

/** A role, and the global id of what it is for. */
export type RoleState = Readonly<{ role: Role; partnershipId: string | null; partnerId: string | null }>;

/** What history keeps of an account: never a password, a session, a link or a token. */
export type AccountState = Readonly<{
  email: string;
  name: string;
  status: AccountStatus;
  roles: readonly RoleState[];
}>;

export const accountAggregate: Aggregate<AccountState> = {
  type: 'Account',
  table: 'account',
  row: AccountRow,
  values: ['email', 'name', 'status'],
  parts: {
    roles: {
      row: AccountRoleRow,
      owner: 'accountId',
      values: ['role'],
      keys: { partnershipId: { Partnership: 'partnershipId' }, partnerId: { Partner: 'partnerId' } },
    },
  },
  derive: ({ email }) => ({ emailKey: emailKey(email) }),
  invariants: async (at, transition) => {
    await demandFreeAddress(at, transition);
    await demandKeeperLeft(at, transition);
  },
  editable: () => accountsKeeper,
  // An account is suspended, never taken out of the record: what it did keeps its name.
  archivable: () => sql`false`,
};

async function demandFreeAddress(
  at: CommandScope,
  { id, before, after }: Transition<AccountState>,
): Promise<void> {
  if (!after || before?.email === after.email) return;
  await requireUnique(
    at,
    { type: 'Account', table: 'account' },
    id,
    { email_key: emailKey(after.email) },
    'input.email',
  );
}

/** One at a time through here, so that two coordinators cannot take each other's rights at once. */
async function demandKeeperLeft(
  { manager }: CommandScope,
  { id, before, after }: Transition<AccountState>,
): Promise<void> {
  if (!before || !isKeeper(before) || (after && isKeeper(after))) return;
  await manager.query("select pg_advisory_xact_lock(hashtextextended('accounts: keepers', 0))");
  const others = await manager.query<unknown[]>(
    `select 1 from account a join account_role r on r.account_id = a.id
     where r.role = $1 and a.status = $2 and a.archived_at is null and a.id <> $3 limit 1`,
    [Role.DISTRICT_COORDINATOR, AccountStatus.ACTIVE, id],
  );
  if (others.length === 0) throw invalid({ field: 'input.id', reason: 'LAST_DISTRICT_COORDINATOR' });
}

function isKeeper({ status, roles }: AccountState): boolean {
  return status === AccountStatus.ACTIVE && roles.some(({ role }) => role === Role.DISTRICT_COORDINATOR);
}
