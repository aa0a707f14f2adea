import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { SignOutDocument, SignOutEverywhereDocument } from './session/session.graphql.js';
import { removeAllDrafts } from '../forms/drafts.js';
import { startOver } from './session/start-over.js';

/**
 * Signs out here or everywhere and deletes the person's data from this browser, since office computers are
 * shared. Throws the API's errors.
 */
export function useSignOut(): (everywhere: boolean) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(
    async (everywhere) => {
      await client.mutate({ mutation: everywhere ? SignOutEverywhereDocument : SignOutDocument });
      await navigate({ to: '/' });
      startOver(null);
      // Only now: a form that was still open would have stored its draft again.
      removeAllDrafts();
    },
    [client, navigate],
  );
}
