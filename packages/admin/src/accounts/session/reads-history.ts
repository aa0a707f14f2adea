import type { CurrentViewer } from './viewer.js';

/** Whether there is a history of changes for this viewer. */
export function readsHistory({ rights }: CurrentViewer): boolean {
  return rights.coordinate || rights.plan;
}
