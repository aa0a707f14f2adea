import { ArgsType, Field } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';

@ArgsType()
export class ContactsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `A search by name, function, e-mail and telephone number, with any grouping of digits. ${SEARCH}`,
  })
  search?: string;
}
