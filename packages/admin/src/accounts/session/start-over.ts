import { flushSync } from 'react-dom';
import { client, forgetData } from '../../graphql/client.js';
import type { ViewerPartsFragment } from '../../graphql/operations.js';
import { forgetViewer } from '../../graphql/viewer.link.js';
import { ViewerDocument } from './viewer.graphql.js';

let times = 0;
const listeners = new Set<() => void>();

/** Counts how often the app has started over. A new count remounts all screens. */
export const startedOver = {
  current: () => times,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/**
 * Remounts all screens for the current viewer. Clears the previous person's data from memory and the screen.
 * @param viewer the viewer, if the API has just returned it; the screens then need not query it
 */
export function startOver(viewer?: ViewerPartsFragment | null): void {
  forgetData();
  if (viewer === undefined) forgetViewer();
  else client.writeQuery({ query: ViewerDocument, data: { viewer } });
  times += 1;
  // Synchronously, so that no form of the previous person stores a draft after this.
  flushSync(() => listeners.forEach((listener) => listener()));
}
