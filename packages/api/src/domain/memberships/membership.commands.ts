import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { keyOf } from '../../platform/plan/global-id.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { partnershipAggregate } from '../partnerships/partnership.aggregate.js';
import { membershipAggregate } from './membership.aggregate.js';
import {
  checkedMembership,
  type CreateMembershipInput,
  type UpdateMembershipInput,
} from './membership.input.js';
import { MembershipRole } from './membership.enums.js';
import type { FirstMembershipInput } from './create-partner.input.js';

/** Enters a partner into a partnership. */
export function createMembership(context: CommandContext, input: CreateMembershipInput) {
  const values = checkedMembership(input);
  return runCommand(context, 'createMembership', input, async (unit) => {
    const partnerId = await unit.resolveRef(['Partner'], input.partnerId, 'input.partnerId');
    const partnershipId = await unit.resolveRef(['Partnership'], input.partnershipId, 'input.partnershipId');
    await unit.authorize(partnershipAggregate, keyOf(partnershipId, 'Partnership', 'input.partnershipId'));
    const state = { from: null, to: null, role: input.role, ...values, partnerId, partnershipId };
    return { membership: await unit.createUnchecked(membershipAggregate, state) };
  });
}

/** The first membership of a partner that is being entered. */
export async function joinPartnership(
  unit: UnitOfWork,
  partnerId: string,
  input: FirstMembershipInput,
): Promise<void> {
  const values = checkedMembership(input, 'input.membership');
  const partnershipId = await unit.resolveRef(
    ['Partnership'],
    input.partnershipId,
    'input.membership.partnershipId',
  );
  const state = { from: null, to: null, role: MembershipRole.MEMBER, ...values, partnerId, partnershipId };
  await unit.create(membershipAggregate, state);
}

/** Changes the role or the days of a membership. */
export function updateMembership(context: CommandContext, input: UpdateMembershipInput) {
  const values = checkedMembership(input);
  return runCommand(context, 'updateMembership', input, async (unit) => ({
    membership: await unit.update(membershipAggregate, input.id, input.version, (state) => ({
      ...state,
      ...values,
    })),
  }));
}

/** Takes a membership entered by mistake out of the record; one that ended gets its `to` instead. */
export function archiveMembership(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'archiveMembership', input, async (unit) => ({
    membership: await unit.archive(membershipAggregate, input.id, input.version),
  }));
}

/** Brings a membership back. */
export function restoreMembership(context: CommandContext, input: VersionedInput) {
  return runCommand(context, 'restoreMembership', input, async (unit) => ({
    membership: await unit.restore(membershipAggregate, input.id, input.version),
  }));
}
