import { ArgsType, Field } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';

@ArgsType()
export class SourcesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: `A search by title and publisher. ${SEARCH}` })
  search?: string;
}
