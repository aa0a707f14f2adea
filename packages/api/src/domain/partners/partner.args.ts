import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PartnerKind, PartnerOrder, Sector } from './partner.enums.js';

@InputType({ description: 'Conditions on partners; all that are given must hold.' })
export class PartnerFilter {
  @Field(() => [PartnerKind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: PartnerKind[];
  @Field(() => [Sector], { nullable: true, description: 'Of one of these sectors.' })
  sectors?: Sector[];
  @Field(() => [ID], {
    nullable: true,
    description: 'A member of one of these partnerships on the day `asOf`, today if not given.',
  })
  memberOf?: string[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: a member of any of the district’s partnerships on that day.',
  })
  ofDistrict?: boolean;
}

@ArgsType()
export class PartnersArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `A search by any current or former name. ${SEARCH}`,
  })
  search?: string;
  @Field(() => PartnerFilter, { nullable: true, description: 'Conditions on the partners.' })
  filter?: PartnerFilter;
  @Field(() => PartnerOrder, { defaultValue: PartnerOrder.NAME_ASC, description: 'The order.' })
  orderBy!: PartnerOrder;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day for which memberships are considered; today if not given.',
  })
  asOf?: string;
}
