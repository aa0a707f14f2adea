import { ArgsType, Field } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PartnershipOrder, PartnershipScopeFilter } from './partnership.enums.js';

@ArgsType()
export class PartnershipsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `A search by any current or former name. ${SEARCH}`,
  })
  search?: string;
  @Field(() => PartnershipScopeFilter, {
    defaultValue: PartnershipScopeFilter.DISTRICT,
    description: 'The district’s own partnerships, or all.',
  })
  scope!: PartnershipScopeFilter;
  @Field(() => DateScalar, { nullable: true, description: 'Only those that may have existed on this day.' })
  asOf?: string;
  @Field(() => PartnershipOrder, { defaultValue: PartnershipOrder.NAME_ASC, description: 'The order.' })
  orderBy!: PartnershipOrder;
}
