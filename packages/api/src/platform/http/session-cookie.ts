import type { CookieOptions, Request, Response } from 'express';

/** With TLS, the prefix `__Host-` makes the browser bind the cookie to this host and path (RFC 6265bis). */
const nameFor = (secure: boolean) => (secure ? '__Host-session' : 'session');

/** The secret in the session cookie; null without one. */
export function readSessionCookie(request: Request, secure: boolean): string | null {
  const prefix = `${nameFor(secure)}=`;
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(prefix));
  return found?.slice(prefix.length) || null;
}

/** Sets the session cookie, which scripts and other sites cannot read or send; null removes it. */
export function writeSessionCookie(
  response: Response,
  secure: boolean,
  secret: string | null,
  maxAgeSeconds = 0,
): void {
  const options: CookieOptions = { httpOnly: true, sameSite: 'strict', secure, path: '/' };
  if (secret === null) response.clearCookie(nameFor(secure), options);
  else response.cookie(nameFor(secure), secret, { ...options, maxAge: maxAgeSeconds * 1000 });
}
