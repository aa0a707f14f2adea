import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its whole list (Relay).' })
export class PageInfo {
  @Field({ description: 'Whether there are rows after this page.' })
  hasNextPage!: boolean;
  @Field({ description: 'Whether there are rows before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row; on an empty page `before` as you gave it, or null.',
  })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row; on an empty page `after` as you gave it, or null.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'Rows from the start, or after `after`. 20 if omitted; at most 100 for the public, 500 signed in.',
  })
  first?: number;
  @Field(() => String, {
    nullable: true,
    description: 'Rows after the one with this cursor. A cursor belongs to one order.',
  })
  after?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Rows from the end, or before `before`. Not together with `first`.',
  })
  last?: number;
  @Field(() => String, {
    nullable: true,
    description: 'Rows before the one with this cursor. A cursor belongs to one order.',
  })
  before?: string;
}

/** The Relay connection over a type: edges with cursors, the nodes alone, where the page stands, and the count when asked. */
export function connectionOf<T extends object>(node: () => ClassType<T>, name: string) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its cursor.` })
  class Edge {
    @Field({ description: 'Where the row stands; opaque.' })
    cursor!: string;
    @Field(node, { description: 'The row.' })
    node!: T;
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay connection).` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];
    @Field(() => [node()], { description: 'The rows alone.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, {
      description: 'Rows in the whole list that you may see. Counted only when asked, and dear: ask once.',
    })
    totalCount!: number;
  }
  return Connection;
}
