import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandContext } from '../../platform/commands/run-command.js';
import { payloadOf, payloadOfMany, VersionedInput } from '../../platform/graphql/command.type.js';
import { confirmMemberships, declineMemberships } from './decide-memberships.commands.js';
import { createPartner } from './create-partner.commands.js';
import { CreatePartnerInput } from './create-partner.input.js';
import {
  archiveMembership,
  createMembership,
  restoreMembership,
  updateMembership,
} from './membership.commands.js';
import { CreateMembershipInput, DecideMembershipsInput, UpdateMembershipInput } from './membership.input.js';
import { Membership } from './membership.type.js';
import { PartnerPayload } from '../partners/partner-commands.resolver.js';

const MembershipPayload = payloadOf('Membership', 'membership', () => Membership);
const MembershipsPayload = payloadOfMany('Memberships', 'memberships', () => Membership);

@Resolver()
export class MembershipCommands {
  @Mutation(() => PartnerPayload, {
    description: 'Enters a partner. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  createPartner(
    @Arg('input', { description: 'The partner.' }) input: CreatePartnerInput,
    @Ctx() context: CommandContext,
  ) {
    return createPartner(context, input);
  }

  @Mutation(() => MembershipPayload, {
    description:
      'Enters a partner into a partnership: PROPOSED until somebody who may change the partner confirms it, unless you may. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND.',
  })
  createMembership(
    @Arg('input', { description: 'The membership.' }) input: CreateMembershipInput,
    @Ctx() context: CommandContext,
  ) {
    return createMembership(context, input);
  }

  @Mutation(() => MembershipPayload, {
    description:
      'Changes a membership. A confirmed one that is to last longer is PROPOSED again, unless you may change the partner; so is one that is restored, and one that undo brings back. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  updateMembership(
    @Arg('input', { description: 'The changes.' }) input: UpdateMembershipInput,
    @Ctx() context: CommandContext,
  ) {
    return updateMembership(context, input);
  }

  @Mutation(() => MembershipsPayload, {
    description:
      'Confirms memberships, all or none: who may change their partners. UNAUTHENTICATED, FORBIDDEN, INVALID, NOT_FOUND, CONFLICT.',
  })
  confirmMemberships(
    @Arg('input', { description: 'Which.' }) input: DecideMembershipsInput,
    @Ctx() context: CommandContext,
  ) {
    return confirmMemberships(context, input);
  }

  @Mutation(() => MembershipsPayload, {
    description: 'Declines proposed memberships, all or none. Rights and errors as for confirmMemberships.',
  })
  declineMemberships(
    @Arg('input', { description: 'Which.' }) input: DecideMembershipsInput,
    @Ctx() context: CommandContext,
  ) {
    return declineMemberships(context, input);
  }

  @Mutation(() => MembershipPayload, {
    description: 'Takes out a membership entered by mistake, reversibly. Errors as for updateMembership.',
  })
  archiveMembership(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return archiveMembership(context, input);
  }

  @Mutation(() => MembershipPayload, {
    description: 'Brings an archived membership back. Errors as for updateMembership.',
  })
  restoreMembership(
    @Arg('input', { description: 'Which.' }) input: VersionedInput,
    @Ctx() context: CommandContext,
  ) {
    return restoreMembership(context, input);
  }
}
