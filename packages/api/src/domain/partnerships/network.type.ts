import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../../platform/graphql/node.type.js';
import { Statement } from '../sources/source.type.js';
import { Partnership } from './partnership.type.js';

@ObjectType({
  implements: Node,
  description: 'All partnerships of the district together (Sieć), where a source names them as one.',
})
export class Network extends Node {
  @Field({ description: 'What it is called.' })
  name!: string;
  @Field(() => String, { nullable: true, description: 'What it is and does.' })
  description!: string | null;
  @Field(() => [Partnership], { description: 'The district’s own partnerships.' })
  partnerships!: Partnership[];
  @Field(() => [Statement], { description: 'What sources say of it.' })
  statements!: Statement[];
  @Field(() => Int, { description: 'The version that a command names.' })
  version!: number;
}
