import { invalid } from '../../platform/errors.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { aggregate, type CommandScope } from '../../platform/commands/aggregate.js';
import { date, key, value } from '../../platform/commands/write-fields.js';
import { MembershipRow } from './membership.entity.js';
import { overlap, requireOrder } from './membership.rules.js';
import { membershipSubject } from './membership.policy.js';
import type { MembershipState } from './membership.state.js';

export const membershipAggregate = aggregate<MembershipState, MembershipRow>({
  ...membershipSubject,
  row: MembershipRow,
  fields: {
    partnerId: key({ Partner: 'partnerId' }),
    partnershipId: key({ Partnership: 'partnershipId' }),
    role: value,
    from: date,
    to: date,
  },
  invariants: async (at, { id, after }) => {
    if (!after) return;
    requireOrder(after);
    await demandNoOverlap(at, id, after);
  },
});

/** Leaving and coming back are two rows; the same role twice at one time is a slip. */
async function demandNoOverlap({ manager }: CommandScope, id: string, state: MembershipState): Promise<void> {
  const partner = keyOf(state.partnerId, 'Partner', 'input.partnerId');
  const partnership = keyOf(state.partnershipId, 'Partnership', 'input.partnershipId');
  // Two who enter the same membership at once: the second waits here, and then meets the first one's.
  await manager.query('select 1 from partner where id = $1 for no key update', [partner]);
  const same = await manager.query<{ from: string | null; to: string | null }[]>(
    `select from_edtf as "from", to_edtf as "to" from membership
     where partner_id = $1 and partnership_id = $2 and role = $3 and archived_at is null and id <> $4`,
    [partner, partnership, state.role, id],
  );
  if (same.some((other) => overlap(other, { from: state.from?.edtf ?? null, to: state.to?.edtf ?? null }))) {
    throw invalid({ field: 'input.partnerId', reason: 'MEMBER_ALREADY' });
  }
}
