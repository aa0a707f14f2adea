import { useEffect } from 'react';
import { removeAllDrafts } from '../forms/drafts.js';
import { listenToTabs } from '../graphql/viewer.link.js';
import { startOver } from './session/start-over.js';

/** Clears this tab's screens when another tab signs out or signs somebody else in. */
export function useOtherTabs(): void {
  useEffect(
    () =>
      listenToTabs((isSignedOut) => {
        startOver();
        // This tab may have stored a draft after the other tab had removed all drafts.
        if (isSignedOut) removeAllDrafts();
      }),
    [],
  );
}
