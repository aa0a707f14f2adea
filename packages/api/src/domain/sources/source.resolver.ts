import { Arg, Args, ArgsType, Field, ID, Query, Resolver } from 'type-graphql';
import { PageArgs, SEARCH } from '../../platform/graphql/connection.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Source, SourceConnection } from './source.type.js';

@ArgsType()
export class SourcesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: `A search by title and publisher. ${SEARCH}` })
  search?: string;
}

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'A source; null if there is none with this id.' })
  source(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): Source {
    return planned();
  }

  @Query(() => SourceConnection, { description: 'Sources, by title.' })
  sources(@Args(() => SourcesArgs) _args: SourcesArgs): typeof SourceConnection {
    return planned();
  }
}
