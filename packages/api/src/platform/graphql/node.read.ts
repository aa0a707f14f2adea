import { node, nodes } from '../plan/declare.js';
import { roots } from './edges.js';
import { Node } from './node.type.js';

export const nodeRoots = roots({
  node: {
    type: Node,
    description:
      'Any object by its id; null if it does not exist, you may not see it, or the text is not an id.',
    read: node,
  },
  nodes: {
    type: [Node],
    description:
      'Up to 250 objects by their ids, in the same order. Null for each that does not exist, that you may not see, or that is not an id.',
    read: nodes,
  },
});
