import type { CurrentViewer } from './viewer.js';

/** Whether this viewer may read the history of changes. */
export function mayReadHistory({ rights }: CurrentViewer): boolean {
  return rights.coordinate || rights.plan;
}
