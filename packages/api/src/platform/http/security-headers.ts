import type { RequestHandler } from 'express';

/** A year, as browsers' preload lists ask for. */
const HSTS = 'max-age=31536000; includeSubDomains';

/** An answer of the API is data: nothing in it runs, loads or stands in a frame. Pages set a policy of their own. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A file of the app asks for nothing but what is ours: a worker is held to what came with its own file. */
export const FILE_POLICY = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page of the app: everything is ours, and a style that a component makes bears the nonce of this answer. */
export function pagePolicy(nonce: string): string {
  return policyWithStyles(`'self' 'nonce-${nonce}'`);
}

/** The explorer's editor makes styles that no nonce reaches; it is a page of its own so that no other pays for that. */
export function explorerPolicy(): string {
  return policyWithStyles("'self' 'unsafe-inline'");
}

function policyWithStyles(styles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Headers of every answer. `secure`: the server is reached by TLS alone. */
export function securityHeaders(secure: boolean): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
    if (secure) response.set('strict-transport-security', HSTS);
    next();
  };
}

/** The headers beyond the simple ones that a browser may send us from elsewhere. */
const ALLOWED_HEADERS = 'content-type, authorization, apollo-require-preflight, x-apollo-operation-name';

/**
 * Browser apps of others may ask, as the public or with a token: any origin, never with our cookie (Fetch standard, 3.2: `*`
 * is refused by browsers where credentials go along).
 */
export function crossOrigin(): RequestHandler {
  return (request, response, next) => {
    response.set('access-control-allow-origin', '*');
    response.set('access-control-expose-headers', 'retry-after');
    response.set('cross-origin-resource-policy', 'cross-origin');
    if (request.method !== 'OPTIONS') return next();
    response.set('access-control-allow-methods', 'GET, POST');
    response.set('access-control-allow-headers', ALLOWED_HEADERS);
    response.set('access-control-max-age', '86400');
    response.status(204).end();
  };
}

/** Private answers are kept nowhere; public ones are asked for anew, and never served to who has credentials. */
export function answerCaching(): RequestHandler {
  return (request, response, next) => {
    const { cookie, authorization } = request.headers;
    const isPublic = request.method === 'GET' && cookie === undefined && authorization === undefined;
    response.set('cache-control', isPublic ? 'no-cache' : 'no-store');
    response.vary('cookie, authorization, accept');
    next();
  };
}
