import { useQuery } from '@apollo/client/react';
import { NamedNodesDocument } from './named-nodes.graphql.js';
import type { NamedNodesQuery } from './operations.js';

type FoundNode = NonNullable<NamedNodesQuery['nodes'][number]>;

/** A node with a name. */
export type NamedNode =
  | Extract<FoundNode, { name: string }>
  | (Extract<FoundNode, { __typename: 'EventSeries' | 'Source' }> & { readonly name: string });

/**
 * Queries the names of nodes for which a form has only ids, from a draft or from another person's version.
 */
export function useNamedNodes(ids: readonly string[]): ReadonlyMap<string, NamedNode> {
  const wanted = [...new Set(ids)].sort();
  const { data, previousData } = useQuery(NamedNodesDocument, {
    variables: { ids: wanted },
    skip: wanted.length === 0,
  });
  const nodes = [...(previousData?.nodes ?? []), ...(data?.nodes ?? [])];
  return new Map(nodes.flatMap(namedNode).map((node) => [node.id, node]));
}

function namedNode(node: FoundNode | null): readonly NamedNode[] {
  if (node === null) return [];
  if (node.__typename === 'EventSeries' || node.__typename === 'Source')
    return [{ ...node, name: node.title }];
  return 'name' in node ? [node] : [];
}
