import type { Request } from 'express';
import { forbidden, unauthenticated } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { viewerDifference } from '../viewer-key.js';

/** The header by which a client says whose answer it expects: `Viewer.key`, or its part before the dot. */
const EXPECTED_VIEWER = 'expect-viewer';

/** The key that the client expects; undefined if it accepts any viewer. */
export function readExpectedViewer(request: Request): string | undefined {
  return request.get(EXPECTED_VIEWER);
}

/**
 * Refuses a request that would be answered to another viewer than the client expects: a session that ended
 * would otherwise read as the public, and find nothing where there is something.
 * @throws {Refusal} UNAUTHENTICATED, FORBIDDEN
 */
export function refuseOtherViewer(expected: string | undefined, viewer: Viewer): void {
  const difference = expected === undefined ? null : viewerDifference(expected, viewer);
  if (difference === 'RIGHTS_CHANGED') throw forbidden(difference).withStatus(403);
  if (difference) throw unauthenticated(difference).withStatus(401);
}
