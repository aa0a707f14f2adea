import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { partnershipAggregate } from '../partnerships/partnership.aggregate.js';
import type { VersionedInput } from '../../platform/graphql/command.type.js';
import { membershipAggregate } from './membership.aggregate.js';
import {
  membershipChanges,
  newMembership,
  type CreateMembershipInput,
  type UpdateMembershipInput,
} from './membership.input.js';
import type { FirstMembershipInput } from './create-partner.input.js';

/** Enters a partner into a partnership; as a proposal, unless the viewer may answer for the partner. */
export function createMembership(context: CommandContext, input: CreateMembershipInput) {
  const state = newMembership(input);
  return runCommand(context, 'createMembership', input, async (unit) => {
    await unit.resolveRef(['Partner'], state.partnerId, 'input.partnerId');
    const partnershipId = await unit.resolveRef(['Partnership'], state.partnershipId, 'input.partnershipId');
    // Rights first: whoever may not change the roster does not learn what is on it.
    await unit.authorize(partnershipAggregate, keyOf(partnershipId, 'Partnership', 'input.partnershipId'));
    return { membership: await unit.createUnchecked(membershipAggregate, state) };
  });
}

/** The first membership of a partner that is being created. */
export async function joinPartnership(
  unit: UnitOfWork,
  partnerId: string,
  input: FirstMembershipInput,
): Promise<void> {
  const place = 'input.membership';
  await unit.create(membershipAggregate, newMembership({ ...input, partnerId }, place), { place });
}

/** Changes the role or the days of a membership. */
export function updateMembership(context: CommandContext, input: UpdateMembershipInput) {
  const changes = membershipChanges(input);
  return runCommand(context, 'updateMembership', input, async (unit) => ({
    membership: await unit.update(membershipAggregate, input.id, input.version, changes),
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
