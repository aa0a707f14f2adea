import { Arg, Args, ID, Query, Resolver } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.type.js';
import { planned } from '../../platform/graphql/node.type.js';
import { Source, SourceConnection } from './source.type.js';

@Resolver(() => Source)
export class SourceResolver {
  @Query(() => Source, { nullable: true, description: 'A source; null if there is none with this id.' })
  source(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): Source {
    return planned();
  }

  @Query(() => SourceConnection, { description: 'All sources, by title.' })
  sources(@Args(() => PageArgs) _args: PageArgs): typeof SourceConnection {
    return planned();
  }
}
