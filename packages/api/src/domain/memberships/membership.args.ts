import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { MembershipRole, MembershipOrder, MembershipStatus } from './membership.enums.js';

@ArgsType()
class MembershipsArgs extends PageArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only memberships that are, or may be, in force on this day; today if not given.',
  })
  asOf?: string;
  @Field({ defaultValue: false, description: 'true: memberships of any time.' })
  ever!: boolean;
  @Field(() => [MembershipRole], { nullable: true, description: 'In one of these roles.' })
  roles?: MembershipRole[];
  @Field(() => [MembershipStatus], {
    nullable: true,
    defaultValue: [MembershipStatus.CONFIRMED],
    description: 'With one of these statuses; confirmed ones if not given, null for all that you may see.',
  })
  statuses?: MembershipStatus[] | null;
}

@ArgsType()
export class PartnershipMembershipsArgs extends MembershipsArgs {
  @Field(() => MembershipOrder, { defaultValue: MembershipOrder.PARTNER_NAME_ASC, description: 'The order.' })
  orderBy!: MembershipOrder;
}

@ArgsType()
export class PartnerMembershipsArgs extends MembershipsArgs {
  @Field(() => MembershipOrder, {
    defaultValue: MembershipOrder.PARTNERSHIP_NAME_ASC,
    description: 'The order.',
  })
  orderBy!: MembershipOrder;
}
