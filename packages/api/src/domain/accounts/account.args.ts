import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { AccountStatus } from './account.enums.js';

@ArgsType()
export class AccountsArgs extends PageArgs {
  @Field(() => AccountStatus, { nullable: true, description: 'Only accounts with this status.' })
  status?: AccountStatus;
}
