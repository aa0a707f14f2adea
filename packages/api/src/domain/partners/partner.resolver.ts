import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { Network } from '../partnerships/network.type.js';
import { PartnersArgs } from './partner.args.js';
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
}

@Resolver(() => Network)
export class NetworkCoordinatorResolver {
  @FieldResolver(() => Partner, { nullable: true, description: 'The partner that coordinates it.' })
  coordinator(): Partner | null {
    return planned();
  }
}
