import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { nodeIdInPath, addRecent } from './recent.js';

/** Keeps what the one who is signed in opens, for the search to offer. */
export function useRecordVisits(): void {
  const account = useViewer().account?.id;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const id = nodeIdInPath(path);
    if (account && id) addRecent(account, id);
  }, [account, path]);
}
