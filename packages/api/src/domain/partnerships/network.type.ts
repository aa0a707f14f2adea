import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/node.type.js';
import { Statement } from '../sources/source.type.js';
import { Partnership } from './partnership.type.js';

@ObjectType({
  implements: Node,
  description: 'All partnerships of the district together (Sieć), if a source treats them as one.',
})
export class Network extends Node {
  @Field({ description: 'Its name.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'Its purpose and work.' })
  description!: string | null;
  @Field(() => [Partnership], { description: 'The district’s own partnerships.' })
  partnerships!: Partnership[];
  @Field(() => [Statement], { description: 'Statements of sources about it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version to send with a command.' })
  version!: number;
}
