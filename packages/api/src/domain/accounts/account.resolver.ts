import { Args, ArgsType, Field, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { AccountStatus } from './account.enums.js';
import { AccountConnection, Viewer } from './account.type.js';

@ArgsType()
export class AccountsArgs extends PageArgs {
  @Field(() => AccountStatus, { nullable: true, description: 'Only accounts with this status.' })
  status?: AccountStatus;
}

@Resolver()
export class AccountResolver {
  @Query(() => Viewer, { nullable: true, description: 'The viewer; `account` is null for the public.' })
  viewer(): Viewer {
    return planned();
  }

  @Query(() => AccountConnection, {
    description: 'Accounts by name, for the district’s coordinators; empty for others.',
  })
  accounts(@Args(() => AccountsArgs) _args: AccountsArgs): typeof AccountConnection {
    return planned();
  }
}
