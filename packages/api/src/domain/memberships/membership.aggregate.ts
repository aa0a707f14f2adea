import { isReversed, maySayTheSame, mustOverlap } from '@partnerstwa/shared/periods';
import { conflict, invalid } from '../../platform/errors.js';
import { globalId, keyOf } from '../../platform/plan/global-id.js';
import { aggregate, type CommandScope, type Write } from '../../platform/commands/aggregate.js';
import { periodOf } from '../../platform/commands/dated.columns.js';
import { date, key, value } from '../../platform/commands/write-fields.js';
import { bind } from '../../platform/plan/sql.js';
import { partnerWithKeyEditable } from '../partners/partner.policy.js';
import { MembershipRow } from './membership.entity.js';
import { MembershipStatus } from './membership.enums.js';
import { staysWithin } from './membership.rules.js';
import { membershipSubject } from './membership.policy.js';
import type { MembershipState } from './membership.state.js';

export const membershipAggregate = aggregate<MembershipState, MembershipRow>({
  ...membershipSubject,
  row: MembershipRow,
  fields: {
    partnerId: key({ Partner: 'partnerId' }),
    partnershipId: key({ Partnership: 'partnershipId' }),
    role: value,
    status: value,
    from: date,
    to: date,
  },
  revise: async (at, write) => {
    const { after } = write;
    const isFree = !givesMore(write, at.today) || (await mayConfirm(at, after.partnerId));
    return isFree ? after : { ...after, status: MembershipStatus.PROPOSED };
  },
  invariants: async (at, { id, after }) => {
    if (!after) return;
    if (isReversed(periodOf(after.from, after.to)))
      throw invalid({ field: 'input.to', reason: 'BEFORE_FROM' });
    await requireNoOverlap(at, id, after);
  },
});

/** Whether a write confirms a membership, or makes a confirmed one last longer. */
function givesMore({ before, after }: Write<MembershipState>, today: string): boolean {
  if (after.status !== MembershipStatus.CONFIRMED) return false;
  const same =
    before?.status === MembershipStatus.CONFIRMED &&
    before.partnerId === after.partnerId &&
    before.partnershipId === after.partnershipId;
  return !same || !staysWithin(periodOf(after.from, after.to), periodOf(before.from, before.to), today);
}

/** A write never confirms a membership for its own writer, except for the person who creates the partner. */
async function mayConfirm(at: CommandScope, partnerId: string): Promise<boolean> {
  const partner = keyOf(partnerId, 'Partner', 'input.partnerId');
  if (at.entered('Partner', partner)) return true;
  return at.allows(partnerWithKeyEditable(bind('uuid', () => partner)));
}

/**
 * A partner may leave and come back, even on the same day, which gives two rows. Two memberships in one role must not
 * certainly overlap, and something must tell them apart. Declined memberships do not count.
 */
async function requireNoOverlap(
  { manager }: CommandScope,
  id: string,
  state: MembershipState,
): Promise<void> {
  if (state.status === MembershipStatus.DECLINED) return;
  const partner = keyOf(state.partnerId, 'Partner', 'input.partnerId');
  const partnership = keyOf(state.partnershipId, 'Partnership', 'input.partnershipId');
  // If two transactions create the same membership, the second waits here and then finds the first one's.
  await manager.query('select 1 from partner where id = $1 for no key update', [partner]);
  const same = await manager.query<{ id: string; version: number; from: string | null; to: string | null }[]>(
    `select id, version, from_edtf as "from", to_edtf as "to" from membership
     where partner_id = $1 and partnership_id = $2 and role = $3 and status <> 'DECLINED' and archived_at is null and id <> $4`,
    [partner, partnership, state.role, id],
  );
  const period = periodOf(state.from, state.to);
  const twin = same.find((other) => mustOverlap(other, period) || maySayTheSame(other, period));
  if (!twin) return;
  const current = { type: 'Membership', id: globalId('Membership', twin.id), version: twin.version };
  throw conflict('input.partnerId', current, 'MEMBER_ALREADY');
}
