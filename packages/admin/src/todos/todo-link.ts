import { linkOptions } from '@tanstack/react-router';
import type { TodoRowFragment } from '../graphql/operations.js';
import type { NodeLinkTarget } from '../graphql/node-manifest.js';
import { todoTarget } from '../nodes/nodes.js';
import { SOURCES_ANCHOR } from '../sources/sources-anchor.js';
import { isTitled } from './todo-subject.js';

/**
 * Link to where a to-do is resolved: a screen, and its field or dialog. Viewers who may not resolve it get
 * the page of the node. If sources disagree, the link leads to the sources.
 */
export function todoLink({ subject, ...todo }: TodoRowFragment): NodeLinkTarget {
  const target = isTitled(subject) ? todoTarget(subject, todo) : null;
  const link = target ?? linkOptions({ to: '/partnerships' });
  return todo.kind === 'SOURCES_DISAGREE' ? { hash: SOURCES_ANCHOR, ...link } : link;
}
