import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { Network } from '../partnerships/network.type.js';
import { Partnership } from '../partnerships/partnership.type.js';
import { Contact } from '../contacts/contact.type.js';
import { MembershipConnection } from '../memberships/membership.type.js';
import { PartnerMembershipsArgs, PartnersArgs, PartnershipMembershipsArgs } from './partner.args.js';
import { Partner, PartnerConnection } from './partner.type.js';

@Resolver(() => Partner)
export class PartnerResolver {
  @Query(() => Partner, {
    nullable: true,
    description: 'A partner; null if there is none with this id, or none that you may see.',
  })
  partner(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): Partner {
    return planned();
  }

  @Query(() => PartnerConnection, { description: 'Partners that you may see.' })
  partners(@Args(() => PartnersArgs) _args: PartnersArgs): typeof PartnerConnection {
    return planned();
  }

  @FieldResolver(() => MembershipConnection, {
    description: 'The partnerships it is in: those of today unless asked otherwise.',
  })
  memberships(
    @Args(() => PartnerMembershipsArgs) _args: PartnerMembershipsArgs,
  ): typeof MembershipConnection {
    return planned();
  }

  @FieldResolver(() => [Contact], { description: 'The people who speak for it: those that you may see.' })
  contacts(): Contact[] {
    return planned();
  }
}

@Resolver(() => Partnership)
export class PartnershipMembershipsResolver {
  @FieldResolver(() => MembershipConnection, {
    description: 'Its partners: those of today unless asked otherwise.',
  })
  memberships(
    @Args(() => PartnershipMembershipsArgs) _args: PartnershipMembershipsArgs,
  ): typeof MembershipConnection {
    return planned();
  }
}

@Resolver(() => Network)
export class NetworkCoordinatorResolver {
  @FieldResolver(() => Partner, { nullable: true, description: 'Who coordinates it.' })
  coordinator(): Partner | null {
    return planned();
  }
}
