import { ArgsType, Field } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { VenueOrder } from './venue.type.js';

@ArgsType()
export class VenuesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `A search by any current or former name and by address; a place comes before its parts. ${SEARCH}`,
  })
  search?: string;
  @Field(() => VenueOrder, { defaultValue: VenueOrder.NAME_ASC, description: 'The order.' })
  orderBy!: VenueOrder;
}
