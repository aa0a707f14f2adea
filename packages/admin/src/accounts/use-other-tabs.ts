import { useEffect } from 'react';
import { removeAllDrafts } from '../forms/drafts.js';
import { listenToTabs } from '../graphql/viewer.link.js';
import { startOver } from './session/start-over.js';

/** If another tab signs out, or somebody else signs in there, this tab shows nothing more of the person before. */
export function useOtherTabs(): void {
  useEffect(
    () =>
      listenToTabs((isSignedOut) => {
        startOver();
        // This tab may have stored a draft after the other one had removed them all.
        if (isSignedOut) removeAllDrafts();
      }),
    [],
  );
}
