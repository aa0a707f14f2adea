import { useQuery } from '@apollo/client/react';
import { useLanguage } from '../ui/text/messages.js';
import { NodeNamesDocument } from './node-names.graphql.js';
import { nodeTitle } from '../nodes/nodes.js';

/** The name of the node with this id; null without an id, or if there is no such node. */
export function useNodeName(id: string | undefined): string | null {
  const language = useLanguage();
  const { data } = useQuery(NodeNamesDocument, { variables: { ids: id ? [id] : [] }, skip: !id });
  const thing = data?.nodes[0];
  return thing ? nodeTitle(thing, language) : null;
}
