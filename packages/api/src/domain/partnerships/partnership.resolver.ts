import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { planned } from '../../platform/graphql/node.type.js';
import { Network } from './network.type.js';
import { PartnershipsArgs } from './partnership.args.js';
import { Partnership, PartnershipConnection } from './partnership.type.js';

@Resolver(() => Partnership)
export class PartnershipResolver {
  @Query(() => Network, { description: 'All partnerships of the district together.' })
  network(): Network {
    return planned();
  }

  @Query(() => Partnership, {
    nullable: true,
    description: 'A partnership; null if there is none with this id.',
  })
  partnership(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): Partnership {
    return planned();
  }

  @Query(() => PartnershipConnection, {
    description: 'The district’s own partnerships, or all.',
  })
  partnerships(@Args(() => PartnershipsArgs) _args: PartnershipsArgs): typeof PartnershipConnection {
    return planned();
  }
}
