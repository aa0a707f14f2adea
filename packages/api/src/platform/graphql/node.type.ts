import { Field, ID, InterfaceType } from 'type-graphql';

/** Any object with a global id (Relay global object identification). */
@InterfaceType({
  description: 'Any object with a global id; `node(id)` finds it (Relay global object identification).',
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque, global and permanent: the same on every server with this data.',
  })
  id!: string;
}
