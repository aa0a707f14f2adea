import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AnyNode } from '../graphql/node-manifest.js';
import { nodeLink } from './nodes.js';

/**
 * A link to the screen of a node; only its content if the node has no screen, or is null because it was
 * archived.
 */
export function NodeLink({
  of,
  children,
}: {
  readonly of: AnyNode | null;
  readonly children: ReactNode;
}): ReactNode {
  const target = of && nodeLink(of);
  return target ? <Link {...target}>{children}</Link> : children;
}
