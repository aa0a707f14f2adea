import { Arg, ID, Query, Resolver } from 'type-graphql';
import { Node, planned } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null if there is none, or none that you may see.',
  })
  node(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): Node {
    return planned();
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Things by their ids, at most 250, in the same order; null for each that is not there, or not yours to see.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Their ids.' }) _ids: string[]): Node[] {
    return planned();
  }
}
