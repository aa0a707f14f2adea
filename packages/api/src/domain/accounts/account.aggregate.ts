import { aggregate, type CommandScope, type Transition } from '../../platform/commands/aggregate.js';
import { key, parts, value } from '../../platform/commands/write-fields.js';
import { invalid } from '../../platform/errors.js';
import { AccountRoleRow, AccountRow } from './account.entity.js';
import { AccountStatus, Role } from './account.enums.js';
import { accountSubject } from './account.policy.js';
import type { AccountState } from './account.state.js';
import { emailKey } from './email-key.js';

export const accountAggregate = aggregate<AccountState, AccountRow>({
  ...accountSubject,
  row: AccountRow,
  fields: {
    email: value,
    name: value,
    status: value,
    roles: parts(AccountRoleRow, 'accountId', {
      role: value,
      partnershipId: key({ Partnership: 'partnershipId' }),
      partnerId: key({ Partner: 'partnerId' }),
    }),
  },
  derived: { emailKey: ({ email }) => emailKey(email) },
  unique: { field: 'input.email', values: ({ email }) => ({ email_key: emailKey(email) }) },
  invariants: requireKeeperLeft,
});

/** Serialised, so that two coordinators cannot take each other's rights at the same time. */
async function requireKeeperLeft(
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
