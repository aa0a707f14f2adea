import { ArgsType, Field, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';

@ObjectType({ description: 'The position of a page in its list (Relay).' })
export class PageInfo {
  @Field({ description: 'Whether there are rows after this page.' })
  hasNextPage!: boolean;
  @Field({ description: 'Whether there are rows before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the first row. On an empty page, the `before` that you sent, or null.',
  })
  startCursor!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row. On an empty page, the `after` that you sent, or null.',
  })
  endCursor!: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      'Number of rows from the start, or after `after`. The default is 20; the limit is 100 for the public and 500 when signed in.',
  })
  first?: number;
  @Field(() => String, {
    nullable: true,
    description: 'Only rows after this cursor. A cursor is valid for one order.',
  })
  after?: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Number of rows from the end, or before `before`. It cannot be combined with `first`.',
  })
  last?: number;
  @Field(() => String, {
    nullable: true,
    description: 'Only rows before this cursor. A cursor is valid for one order.',
  })
  before?: string;
}

enum SearchMatch {
  EXACT = 'EXACT',
  SIMILAR = 'SIMILAR',
}
registerEnumType(SearchMatch, {
  name: 'SearchMatch',
  description: 'The quality of a match with a search.',
  valuesConfig: {
    EXACT: { description: 'It has every word, perhaps in another form, as a short form or by its initials.' },
    SIMILAR: {
      description:
        'It fits if one letter is wrong, a word joined or split, or one too many. Say so where you show it.',
    },
  },
});

/** What the argument `search` of every list takes. */
export const SEARCH =
  'Words in any order and in any form, their beginnings too; short forms, initials, one wrong letter, joined and split words are understood. Case, Polish letters, punctuation, “nr” and “im.” do not matter. Better matches come first, then the order of `orderBy`; `match` of an edge tells exact from similar.';

/**
 * The Relay connection of a type: edges with cursors, nodes, page info, and a count on request. If it is searched, its edges say how well
 * they match.
 */
export function connectionOf<T extends object>(
  node: () => ClassType<T>,
  name: string,
  { isSearched = false }: { isSearched?: boolean } = {},
) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its cursor.` })
  class Edge {
    @Field({ description: 'Opaque position of the row.' })
    cursor!: string;
    @Field(node, { description: 'The row.' })
    node!: T;
  }
  if (isSearched) {
    const description = 'The quality of the match with `search`; null without a search.';
    Field(() => SearchMatch, { nullable: true, description })(Edge.prototype, 'match');
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay connection).` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];
    @Field(() => [node()], { description: 'The rows without their cursors.' })
    nodes!: T[];
    @Field(() => PageInfo, { description: 'The position of the page in the list.' })
    pageInfo!: PageInfo;
    @Field(() => Int, {
      description:
        'Number of rows in the whole list that you may see. It is computed only on request and is expensive, so ask once.',
    })
    totalCount!: number;
  }
  return Connection;
}
