import { Args, FieldResolver, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { Partner } from '../partners/partner.type.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { MembershipConnection } from './membership.type.js';
import { PartnerMembershipsArgs, PartnershipMembershipsArgs } from './membership.args.js';

@Resolver(() => Partnership)
export class PartnershipMembershipsResolver {
  @FieldResolver(() => MembershipConnection, {
    description: 'Its memberships; those of today unless arguments say otherwise.',
  })
  memberships(
    @Args(() => PartnershipMembershipsArgs) _args: PartnershipMembershipsArgs,
  ): typeof MembershipConnection {
    return planned();
  }
}

@Resolver(() => Partner)
export class PartnerMembershipsResolver {
  @FieldResolver(() => MembershipConnection, {
    description: 'Its memberships; those of today unless arguments say otherwise.',
  })
  memberships(
    @Args(() => PartnerMembershipsArgs) _args: PartnerMembershipsArgs,
  ): typeof MembershipConnection {
    return planned();
  }
}
