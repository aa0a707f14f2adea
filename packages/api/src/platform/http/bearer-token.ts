import type { Request } from 'express';

/** The token in `Authorization: Bearer …` (RFC 6750). Empty for another scheme, null without the header. */
export function readBearerToken(request: Request): string | null {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  return /^Bearer +(\S+)$/i.exec(header)?.[1] ?? '';
}
