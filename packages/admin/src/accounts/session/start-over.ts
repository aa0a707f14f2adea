import { flushSync } from 'react-dom';
import { client, forgetData } from '../../graphql/client.js';
import type { ViewerPartsFragment } from '../../graphql/operations.js';
import { forgetViewer } from '../../graphql/viewer.link.js';
import { ViewerDocument } from './viewer.graphql.js';

let times = 0;
const listeners = new Set<() => void>();

/** How often the app has started over; a new number makes all screens again. */
export const startedOver = {
  current: () => times,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/**
 * Makes all screens again, for whoever is signed in now. Nothing of the person before stays in memory or on the screen.
 * @param viewer if the API has just said it; the screens then do not wait for it
 */
export function startOver(viewer?: ViewerPartsFragment | null): void {
  forgetData();
  if (viewer === undefined) forgetViewer();
  else client.writeQuery({ query: ViewerDocument, data: { viewer } });
  times += 1;
  // At once, so that no form of the person before stores anything after this.
  flushSync(() => listeners.forEach((listener) => listener()));
}
