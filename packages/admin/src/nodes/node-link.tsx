import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AnyNode } from '../graphql/node-manifest.js';
import { nodeLink } from './nodes.js';

/** Links to the screen that shows a node; plain text where none does, or where the node is gone. */
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
