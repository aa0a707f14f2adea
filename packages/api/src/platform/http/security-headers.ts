import type { RequestHandler } from 'express';

/** One year, as the preload lists of browsers require. */
const HSTS = 'max-age=31536000; includeSubDomains';

/** API responses are data: nothing in them may run, load or be framed. Pages set their own policy. */
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Files of the app load only from our origin. A worker is bound by the policy of its own file. */
export const FILE_POLICY = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The app's page loads only from our origin. Styles that components insert carry the nonce of this response.
 */
export function pagePolicy(nonce: string): string {
  return policyWithStyles(`'self' 'nonce-${nonce}'`);
}

/**
 * The explorer's editor inserts styles without a nonce. It is a separate page, so that only its policy is
 * weaker.
 */
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

/** Headers of every response. `secure`: the server is reached only through TLS. */
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

/** Non-simple headers that cross-origin requests may have. */
const ALLOWED_HEADERS = 'content-type, authorization, apollo-require-preflight, x-apollo-operation-name';

/**
 * Browser apps of any origin may read, without credentials or with a token, but never with our cookie:
 * browsers refuse `*` for requests with credentials (Fetch standard, 3.2).
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

/**
 * Private responses are never cached. Public ones are revalidated, and never reused for a request with
 * credentials.
 */
export function answerCaching(): RequestHandler {
  return (request, response, next) => {
    const { cookie, authorization } = request.headers;
    const isPublic = request.method === 'GET' && cookie === undefined && authorization === undefined;
    response.set('cache-control', isPublic ? 'no-cache' : 'no-store');
    response.vary('cookie, authorization, accept');
    next();
  };
}
