import type { Request } from 'express';
import { Refusal } from '../errors.js';

/**
 * Refuses requests with our cookie from pages of another origin: a second protection in addition to SameSite.
 * @param publicUrl the origin that browsers use; without it, the host of the request
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
    'A page from another origin must not use this session',
    { reason: 'FOREIGN_ORIGIN' },
    { status: 403 },
  );
}
