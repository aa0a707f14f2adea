import type { CookieOptions, Request, Response } from 'express';

/** The session; and the proof that somebody signed in from this browser, which stays when they sign out. */
type CookieName = 'session' | 'browser';

/** With TLS, the prefix `__Host-` makes the browser bind the cookie to this host and path (RFC 6265bis). */
const nameFor = (name: CookieName, secure: boolean) => (secure ? `__Host-${name}` : name);

/** The value of a cookie; null without one. */
export function readCookie(request: Request, name: CookieName, secure: boolean): string | null {
  const prefix = `${nameFor(name, secure)}=`;
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(prefix));
  return found?.slice(prefix.length) || null;
}

interface NewCookie {
  readonly name: CookieName;
  /** null removes the cookie. */
  readonly value: string | null;
  readonly maxAgeSeconds?: number;
}

/** Sets a cookie that scripts and other sites cannot read or send. */
export function writeCookie(
  response: Response,
  secure: boolean,
  { name, value, maxAgeSeconds = 0 }: NewCookie,
): void {
  const options: CookieOptions = { httpOnly: true, sameSite: 'strict', secure, path: '/' };
  if (value === null) response.clearCookie(nameFor(name, secure), options);
  else response.cookie(nameFor(name, secure), value, { ...options, maxAge: maxAgeSeconds * 1000 });
}
