import type { CurrentViewer } from './viewer.js';

/** Whether this viewer may enter events: which ones depends on their organisers. */
export function mayAddEvents({ rights }: CurrentViewer): boolean {
  return rights.coordinate || rights.plan;
}
