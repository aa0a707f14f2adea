import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import helmet, { contentSecurityPolicy } from 'helmet';

/** API responses are data: nothing in them may run, load or be framed. Pages and files have their own policies. */
const NOTHING = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

const policy = (directives: typeof NOTHING & Readonly<Record<string, Iterable<Source>>>) =>
  contentSecurityPolicy({ useDefaults: false, directives });
type Source = string | ((request: IncomingMessage, response: ServerResponse) => string);

/** Files of the app load only from our origin. A worker is bound by the policy of its own file. */
export const filePolicy: RequestHandler = policy({ ...NOTHING, defaultSrc: ["'self'"] });

/**
 * The app's page loads only from our origin. Styles that components insert carry the nonce of this response,
 * which is in `locals`.
 */
export const pagePolicy: RequestHandler = policy(pageWithStyles("'self'", nonceOf));

/**
 * The explorer's editor inserts styles without a nonce. It is a separate page, so that only its policy is
 * weaker.
 */
export const explorerPolicy: RequestHandler = policy(pageWithStyles("'self'", "'unsafe-inline'"));

function pageWithStyles(...styles: Source[]) {
  return {
    ...NOTHING,
    scriptSrc: ["'self'"],
    styleSrc: styles,
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
  };
}

function nonceOf(_request: IncomingMessage, response: ServerResponse): string {
  return `'nonce-${(response as Response).locals['nonce']}'`;
}

/**
 * Headers of every response. `secure`: the server is reached only through TLS. Helmet's other headers are for
 * browsers and plug-ins that no longer exist.
 */
export function securityHeaders(secure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: NOTHING },
    // One year and all subdomains, as the preload lists of browsers require.
    strictTransportSecurity: secure,
    xFrameOptions: { action: 'deny' },
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
}

/** Non-simple headers that cross-origin requests may have. */
const ALLOWED_HEADERS =
  'content-type, authorization, apollo-require-preflight, x-apollo-operation-name, expect-viewer';

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
