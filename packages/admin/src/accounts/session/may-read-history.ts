import type { CurrentViewer } from './viewer.js';

/** Whether there is a history of changes for this viewer. */
export function mayReadHistory({ rights }: CurrentViewer): boolean {
  return rights.coordinate || rights.plan;
}
