import { FieldResolver, Resolver } from 'type-graphql';
import { AccountRole } from '../accounts/account.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Partnership } from './partnership.type.js';

@Resolver(() => AccountRole)
export class AccountRolePartnershipResolver {
  @FieldResolver(() => Partnership, {
    nullable: true,
    description: 'The partnership of the role; null for other roles.',
  })
  partnership(): Partnership | null {
    return planned();
  }
}
