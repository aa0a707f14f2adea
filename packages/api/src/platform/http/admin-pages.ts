import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import type { Request, RequestHandler } from 'express';
import { encodedName, type AdminBuild, type Encoding } from './admin-build.js';
import { methodNotAllowed } from './coded-answers.js';
import { explorerPolicy, filePolicy, pagePolicy } from './security-headers.js';

/** Paths that the app does not handle: an unknown path below them is a 404. */
const NOT_PAGES = /^\/(graphql|feeds|healthz|readyz|assets)(\/|$)/i;

const EXPLORER = /^\/explorer(\.html)?\/?$/;

const YEAR_MS = 365 * 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Serves the files of the admin app, the explorer, and the app's page for its screens. For any other path a browser gets
 * the page too, which says that there is no such screen, with status 404; other clients get a coded 404.
 */
export function adminPages(build: AdminBuild): RequestHandler {
  return (request, response, next) => {
    const send = senderOf(request, build);
    if (send === null) return next();
    if (!['GET', 'HEAD'].includes(request.method)) throw methodNotAllowed(response);
    send(request, response, next);
  };
}

function senderOf(request: Request, build: AdminBuild): RequestHandler | null {
  const { folder, index, explorer, files } = build;
  const { path } = request;
  const encodings = files.get(path);
  if (encodings !== undefined) return sendFile(folder, path, encodings);
  if (NOT_PAGES.test(path)) return null;
  if (explorer !== null && EXPLORER.test(path)) return sendPage(explorer, explorerPolicy);
  if (build.isScreen(path) && request.accepts('html') !== false) return sendPage(index, pagePolicy);
  return isBrowser(request) ? sendPage(index, pagePolicy, 404) : null;
}

/** Whether the client asks for HTML itself, as browsers do for a page. */
function isBrowser(request: Request): boolean {
  return /\btext\/html\b/i.test(request.get('accept') ?? '');
}

/** The header and the page share a nonce that is used once, so the response must not be cached. */
function sendPage(page: string, policy: RequestHandler, status = 200): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    const html = page.replaceAll('__CSP_NONCE__', nonce);
    response.locals['nonce'] = nonce;
    response.set({ 'cache-control': 'no-store', 'content-length': String(Buffer.byteLength(html)) });
    void policy(request, response, (error) => {
      if (error) return next(error);
      // `send` would hash the page for an ETag.
      response.status(status).type('html').end(html);
    });
  };
}

/**
 * Names in `/assets` contain a hash of the content and can be cached for ever; other files are revalidated
 * after an hour.
 */
function sendFile(root: string, path: string, encodings: readonly Encoding[]): RequestHandler {
  const isImmutable = path.startsWith('/assets/');
  return (request, response, next) => {
    const encoding = chooseEncoding(request, encodings);
    response.vary('accept-encoding').type(extname(path));
    if (encoding !== null) response.set('content-encoding', encoding);
    void filePolicy(request, response, (error) => {
      if (error) return next(error);
      response.sendFile(encodedName(path, encoding), {
        root,
        maxAge: isImmutable ? YEAR_MS : HOUR_MS,
        immutable: isImmutable,
        acceptRanges: false,
      });
    });
  };
}

/** @returns the first encoding that the client accepts; null sends the file uncompressed */
function chooseEncoding(request: Request, encodings: readonly Encoding[]): Encoding | null {
  return encodings.find((one) => request.acceptsEncodings(one) !== false) ?? null;
}
