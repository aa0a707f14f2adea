import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useViewer } from '../accounts/session/viewer.js';

/** Keeps what a signed-in person opens, for the search to offer. */
export function useRecordVisits(): void {
  const account = useViewer().account?.id;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    // Start and the lists show no single thing.
    const mayShowOne = path.lastIndexOf('/') > 0;
    if (!account || !mayShowOne) return;
    import('./recent.js').then(
      ({ addVisit }) => addVisit(account, path),
      // Offline: the search then does not offer it first.
      () => undefined,
    );
  }, [account, path]);
}
