import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import { encodedName, type AdminBuild, type Encoding } from './admin-build.js';
import { readOnly } from './coded-answers.js';
import { explorerPolicy, FILE_POLICY, pagePolicy } from './security-headers.js';

/** Never the app's: what is unknown under these is answered as unknown. */
const NOT_PAGES = /^\/(graphql|feeds|healthz|readyz|assets)(\/|$)/i;

const EXPLORER = /^\/explorer(\.html)?\/?$/;

const YEAR_MS = 365 * 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Serves the admin app: its files, the explorer's page, and under every other path the page of the app, which knows by itself what
 * it shows there.
 */
export function adminPages(build: AdminBuild): RequestHandler {
  return (request, response, next) => {
    const send = senderOf(request, build);
    if (send === null) return next();
    if (!['GET', 'HEAD'].includes(request.method)) throw readOnly(response);
    send(request, response);
  };
}

type Sender = (request: Request, response: Response) => void;

function senderOf(request: Request, { folder, index, explorer, files }: AdminBuild): Sender | null {
  const { path } = request;
  const encodings = files.get(path);
  if (encodings !== undefined) return sendFile(folder, path, encodings);
  if (NOT_PAGES.test(path)) return null;
  if (explorer !== null && EXPLORER.test(path)) return sendPage(explorer, explorerPolicy);
  return wantsPage(request) ? sendPage(index, pagePolicy) : null;
}

/** Who would take anything and asks for what looks like a file (a favicon that the build lacks) is not given a page for it. */
function wantsPage(request: Request): boolean {
  if (extname(request.path) !== '') return /\btext\/html\b/i.test(request.get('accept') ?? '');
  return request.accepts('html') !== false;
}

/** The nonce stands in the header and in the page, and is never used twice: so the answer is kept nowhere. */
function sendPage(page: string, policy: (nonce: string) => string): Sender {
  return (_request, response) => {
    const nonce = randomBytes(16).toString('base64');
    const html = page.replaceAll('__CSP_NONCE__', nonce);
    response.set({
      'content-security-policy': policy(nonce),
      'cache-control': 'no-store',
      'content-length': String(Buffer.byteLength(html)),
    });
    // Not by `send`, which would hash it for an ETag.
    response.type('html').end(html);
  };
}

/** Names in `/assets` change with what is in the file; elsewhere they stay, so those are asked for anew before long. */
function sendFile(root: string, path: string, encodings: readonly Encoding[]): Sender {
  const lasting = path.startsWith('/assets/');
  return (request, response) => {
    const encoding = chosen(request, encodings);
    response.set('content-security-policy', FILE_POLICY).vary('accept-encoding').type(extname(path));
    if (encoding !== null) response.set('content-encoding', encoding);
    response.sendFile(encodedName(path, encoding), {
      root,
      maxAge: lasting ? YEAR_MS : HOUR_MS,
      immutable: lasting,
      acceptRanges: false,
    });
  };
}

/** @returns the first of ours that the client takes; null sends the file as it is */
function chosen(request: Request, encodings: readonly Encoding[]): Encoding | null {
  return encodings.find((one) => request.acceptsEncodings(one) !== false) ?? null;
}
