import type { CurrentViewer } from './viewer.js';

/** Whether this viewer may create events at all; for which organisers depends on the viewer's roles. */
export function mayAddEvents({ rights }: CurrentViewer): boolean {
  return rights.coordinate || rights.plan;
}
