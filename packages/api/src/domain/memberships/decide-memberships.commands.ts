import { decideMany } from '../../platform/commands/decide-many.js';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { invalid } from '../../platform/errors.js';
import { membershipAggregate } from './membership.aggregate.js';
import { MembershipStatus } from './membership.enums.js';
import type { DecideMembershipsInput } from './membership.input.js';
import type { MembershipState } from './membership.state.js';

/** Confirms proposed or declined memberships on behalf of their partners. */
export function confirmMemberships(context: CommandContext, input: DecideMembershipsInput) {
  const step = (state: MembershipState) => ({ ...state, status: MembershipStatus.CONFIRMED });
  return decideMany(context, 'confirmMemberships', input, decisionOn(input, step));
}

/** Declines proposed memberships. A confirmed one ends or is archived instead. */
export function declineMemberships(context: CommandContext, input: DecideMembershipsInput) {
  const step = (state: MembershipState, place: string) => {
    if (state.status === MembershipStatus.CONFIRMED)
      throw invalid({ field: `${place}.id`, reason: 'CONFIRMED_ALREADY' });
    return { ...state, status: MembershipStatus.DECLINED };
  };
  return decideMany(context, 'declineMemberships', input, decisionOn(input, step));
}

function decisionOn(
  { memberships: things }: DecideMembershipsInput,
  step: (state: MembershipState, place: string) => MembershipState,
) {
  return { aggregate: membershipAggregate, list: 'memberships', things, step };
}
