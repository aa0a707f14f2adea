import type { Request } from 'express';

/** The token of `Authorization: Bearer …` (RFC 6750); empty for another scheme, null without the header. */
export function readBearerToken(request: Request): string | null {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  return /^Bearer +(\S+)$/i.exec(header)?.[1] ?? '';
}
