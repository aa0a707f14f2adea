import { Arg, Args, ArgsType, Field, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { Partner } from '../partners/partner.type.js';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Venue, VenueConnection, VenueOrder } from './venue.type.js';

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

@Resolver(() => Venue)
export class VenueResolver {
  @Query(() => Venue, { nullable: true, description: 'A venue; null if there is none with this id.' })
  venue(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): Venue {
    return planned();
  }

  @Query(() => VenueConnection, { description: 'Venues.' })
  venues(@Args(() => VenuesArgs) _args: VenuesArgs): typeof VenueConnection {
    return planned();
  }
}

@Resolver(() => Partner)
export class PartnerVenuesResolver {
  @FieldResolver(() => [Venue], { description: 'The places that it owns.' })
  venues(): Venue[] {
    return planned();
  }
}
