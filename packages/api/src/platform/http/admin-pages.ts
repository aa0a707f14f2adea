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
 * Serves the files of the admin app, the explorer, and for every other path the app's page, whose router
 * takes over.
 */
export function adminPages(build: AdminBuild): RequestHandler {
  return (request, response, next) => {
    const send = senderOf(request, build);
    if (send === null) return next();
    if (!['GET', 'HEAD'].includes(request.method)) throw methodNotAllowed(response);
    send(request, response, next);
  };
}

function senderOf(request: Request, { folder, index, explorer, files }: AdminBuild): RequestHandler | null {
  const { path } = request;
  const encodings = files.get(path);
  if (encodings !== undefined) return sendFile(folder, path, encodings);
  if (NOT_PAGES.test(path)) return null;
  if (explorer !== null && EXPLORER.test(path)) return sendPage(explorer, explorerPolicy);
  return wantsPage(request) ? sendPage(index, pagePolicy) : null;
}

/**
 * A path that looks like a file (such as a favicon that the build lacks) gets the page only if the client
 * asks for HTML.
 */
function wantsPage(request: Request): boolean {
  if (extname(request.path) !== '') return /\btext\/html\b/i.test(request.get('accept') ?? '');
  return request.accepts('html') !== false;
}

/** The header and the page share a nonce that is used once, so the response must not be cached. */
function sendPage(page: string, policy: RequestHandler): RequestHandler {
  return (request, response, next) => {
    const nonce = randomBytes(16).toString('base64');
    const html = page.replaceAll('__CSP_NONCE__', nonce);
    response.locals['nonce'] = nonce;
    response.set({ 'cache-control': 'no-store', 'content-length': String(Buffer.byteLength(html)) });
    void policy(request, response, (error) => {
      if (error) return next(error);
      // `send` would hash the page for an ETag.
      response.type('html').end(html);
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
