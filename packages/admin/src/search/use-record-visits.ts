import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useViewer } from '../accounts/session/viewer.js';

/** Records the nodes that a signed-in person opens, so that the search can offer them. */
export function useRecordVisits(): void {
  const account = useViewer().account?.id;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    // Start and the lists show no single node.
    const mayShowOne = path.lastIndexOf('/') > 0;
    if (!account || !mayShowOne) return;
    import('./recent.js').then(
      ({ addVisit }) => addVisit(account, path),
      // Offline: the visit is not recorded.
      () => undefined,
    );
  }, [account, path]);
}
