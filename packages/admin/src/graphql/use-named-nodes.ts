import { useQuery } from '@apollo/client/react';
import { NamedNodesDocument } from './named-nodes.graphql.js';
import type { NamedNodesQuery } from './operations.js';

/** A node with a name. */
export type NamedNode = Extract<NonNullable<NamedNodesQuery['nodes'][number]>, { name: string }>;

/** Names of nodes of which a form has only the ids, from a draft or from another person's version. */
export function useNamedNodes(ids: readonly string[]): ReadonlyMap<string, NamedNode> {
  const wanted = [...new Set(ids)].sort();
  const { data, previousData } = useQuery(NamedNodesDocument, {
    variables: { ids: wanted },
    skip: wanted.length === 0,
  });
  const nodes = [...(previousData?.nodes ?? []), ...(data?.nodes ?? [])];
  return new Map(nodes.filter(isNamedNode).map((node) => [node.id, node]));
}

function isNamedNode(node: NamedNodesQuery['nodes'][number]): node is NamedNode {
  return node !== null && 'name' in node;
}
