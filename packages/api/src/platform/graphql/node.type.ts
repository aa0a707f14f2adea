import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything that has an id of its own (Relay global object identification). */
@InterfaceType({
  description:
    'Anything with an id of its own, found again by `node(id)` (Relay global object identification).',
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Opaque, global and lasting: the same on every server that holds this data.',
  })
  id!: string;
}

/** The body of a field that only the read plan answers; graphql never calls it. */
export function planned(): never {
  throw new Error('This field is answered by the read plan');
}
