import { FieldResolver, Resolver } from 'type-graphql';
import { AccountRole } from '../accounts/account.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Partner } from './partner.type.js';

@Resolver(() => AccountRole)
export class AccountRolePartnerResolver {
  @FieldResolver(() => Partner, {
    nullable: true,
    description: 'The partner of the role; null for other roles.',
  })
  partner(): Partner | null {
    return planned();
  }
}
