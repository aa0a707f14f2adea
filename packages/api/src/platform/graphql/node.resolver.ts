import { Arg, ID, Query, Resolver } from 'type-graphql';
import { Node, planned } from './node.type.js';

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Any object by its id; null if it does not exist, you may not see it, or the text is not an id.',
  })
  node(@Arg('id', () => ID, { description: 'Its id.' }) _id: string): Node {
    return planned();
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'Up to 250 objects by their ids, in the same order. Null for each that does not exist, that you may not see, or that is not an id.',
  })
  nodes(@Arg('ids', () => [ID], { description: 'Their ids.' }) _ids: string[]): Node[] {
    return planned();
  }
}
