import type { CookieOptions, Request, Response } from 'express';

/** Behind TLS the browser itself binds the cookie to this host and path (RFC 6265bis, `__Host-`). */
const nameFor = (secure: boolean) => (secure ? '__Host-session' : 'session');

/** The secret in the session's cookie; null without one. */
export function readSessionCookie(request: Request, secure: boolean): string | null {
  const prefix = `${nameFor(secure)}=`;
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(prefix));
  return found?.slice(prefix.length) || null;
}

/** Gives the browser a session's secret to keep, out of reach of scripts and of other sites; null takes it back. */
export function writeSessionCookie(
  response: Response,
  secure: boolean,
  secret: string | null,
  lastsSeconds = 0,
): void {
  const options: CookieOptions = { httpOnly: true, sameSite: 'strict', secure, path: '/' };
  if (secret === null) response.clearCookie(nameFor(secure), options);
  else response.cookie(nameFor(secure), secret, { ...options, maxAge: lastsSeconds * 1000 });
}
