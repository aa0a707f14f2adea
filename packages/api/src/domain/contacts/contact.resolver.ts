import { Args, ArgsType, Field, FieldResolver, Query, Resolver } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Partner } from '../partners/partner.type.js';
import { Contact, ContactConnection } from './contact.type.js';

@ArgsType()
export class ContactsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `A search by name, function, e-mail and telephone number, with any grouping of digits. ${SEARCH}`,
  })
  search?: string;
}

@Resolver(() => Contact)
export class ContactResolver {
  @Query(() => ContactConnection, { description: 'The contacts that you may read, by name.' })
  contacts(@Args(() => ContactsArgs) _args: ContactsArgs): typeof ContactConnection {
    return planned();
  }
}

@Resolver(() => Partner)
export class PartnerContactsResolver {
  @FieldResolver(() => [Contact], { description: 'The people who speak for it, as far as you may see them.' })
  contacts(): Contact[] {
    return planned();
  }
}
