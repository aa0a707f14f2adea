import { useQuery } from '@apollo/client/react';
import { NamedDocument } from './named.graphql.js';
import type { NamedQuery } from './operations.js';

/** Something that bears a name. */
export type Named = Extract<NonNullable<NamedQuery['nodes'][number]>, { name: string }>;

/** What things are called of which a form holds only the ids: those of a draft, or of another's version. */
export function useNamed(ids: readonly string[]): ReadonlyMap<string, Named> {
  const wanted = [...new Set(ids)].sort();
  const { data, previousData } = useQuery(NamedDocument, {
    variables: { ids: wanted },
    skip: wanted.length === 0,
  });
  const nodes = [...(previousData?.nodes ?? []), ...(data?.nodes ?? [])];
  return new Map(nodes.filter(isNamed).map((node) => [node.id, node]));
}

function isNamed(node: NamedQuery['nodes'][number]): node is Named {
  return node !== null && 'name' in node;
}
