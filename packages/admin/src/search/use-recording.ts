import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { idOnPath, keepRecent } from './recent.js';

/** Keeps what the one who is signed in opens, for the search to offer. */
export function useRecording(): void {
  const account = useViewer().account?.id;
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const id = idOnPath(path);
    if (account && id) keepRecent(account, id);
  }, [account, path]);
}
