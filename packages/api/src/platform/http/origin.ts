import type { Request } from 'express';
import { Refusal } from '../errors.js';

/**
 * A page of another origin never acts with our cookie: the second lock beside SameSite.
 * @param publicUrl the origin that browsers use; without it the one that they asked for
 * @throws {Refusal} FORBIDDEN, 403
 */
export function refuseForeignOrigin(request: Request, publicUrl: URL | null): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  const from = URL.canParse(origin) ? new URL(origin) : null;
  const ours = publicUrl ? from?.origin === publicUrl.origin : from?.host === request.host;
  if (ours) return;
  throw new Refusal(
    'FORBIDDEN',
    'A page of another origin may not use this session',
    { reason: 'FOREIGN_ORIGIN' },
    { status: 403 },
  );
}
