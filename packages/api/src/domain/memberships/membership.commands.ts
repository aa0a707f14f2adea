import { runCommand, type CommandContext } from '../../platform/commands/run-command.js';
import type { UnitOfWork } from '../../platform/commands/unit-of-work.js';
import { keyOf } from '../../platform/plan/global-id.js';
import { partnershipAggregate } from '../partnerships/partnership.aggregate.js';
import { membershipAggregate } from './membership.aggregate.js';
import { newMembership, type CreateMembershipInput } from './membership.input.js';
import type { FirstMembershipInput } from './create-partner.input.js';

/** Adds a partner to a partnership; as a proposal, unless the viewer may decide for the partner. */
export function createMembership(context: CommandContext, input: CreateMembershipInput) {
  const state = newMembership(input);
  return runCommand(context, 'createMembership', input, async (unit) => {
    await unit.resolveRef(['Partner'], state.partnerId, 'input.partnerId');
    const partnershipId = await unit.resolveRef(['Partnership'], state.partnershipId, 'input.partnershipId');
    // Rights first: without the right to change the roster, nobody may learn its contents.
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
