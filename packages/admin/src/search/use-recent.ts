import { useQuery } from '@apollo/client/react';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import type { RecentlyOpenedQuery } from '../graphql/operations.js';
import { nodeIdInPath, recentIds } from './recent.js';
import { RecentlyOpenedDocument } from './search.graphql.js';

/** A recently opened node, under its current name. */
export type Recent = NonNullable<RecentlyOpenedQuery['nodes'][number]>;

/**
 * The nodes that the signed-in person opened last, without the one open now and those that no longer exist.
 */
export function useRecent(): readonly Recent[] {
  const account = useViewer().account?.id;
  const here = nodeIdInPath(useLocation().pathname);
  const [ids] = useState(() => (account ? recentIds(account).filter((id) => id !== here) : []));
  const { data } = useQuery(RecentlyOpenedDocument, { variables: { ids }, skip: ids.length === 0 });
  return (data?.nodes ?? []).filter((node) => node !== null);
}
