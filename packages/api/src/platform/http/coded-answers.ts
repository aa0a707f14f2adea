import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { Refusal } from '../errors.js';
import type { Refusals } from '../graphql/refusals.js';
import { GRAPHQL_JSON } from '../graphql/plain-json-status.plugin.js';

/** What body-parser calls its errors. */
const BODY_REASONS: Readonly<Record<string, string>> = {
  'entity.too.large': 'TOO_LARGE',
  'entity.parse.failed': 'NOT_JSON',
  'encoding.unsupported': 'UNKNOWN_ENCODING',
  'charset.unsupported': 'UNKNOWN_CHARSET',
};

/** Answers what goes wrong before GraphQL (a body that is no JSON, too large, cut short) as coded JSON, never as HTML. */
export function codedErrors(refusals: Refusals): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) return void response.destroy();
    // What a file was to be sent with does not hold for the refusal to send it.
    for (const name of ['content-encoding', 'cache-control', 'etag', 'last-modified'])
      response.removeHeader(name);
    const status = statusOf(error);
    const isBad = status >= 400 && status < 500;
    answer(request, response, status, refusals.format(null, isBad ? badRequest(error, status) : error));
  };
}

/** Answers what is served nowhere. */
export function notFoundHandler(): RequestHandler {
  return (request, response) => {
    answer(request, response, 404, nothing().shown());
  };
}

/** To throw where something that is only read was to be written. */
export function readOnly(response: Response): Refusal {
  response.set('allow', 'GET, HEAD');
  const fields = [{ field: 'method', reason: 'NOT_ALLOWED' }];
  return new Refusal('INVALID', 'This is only read', { fields }, { status: 405 });
}

function nothing(): Refusal {
  return new Refusal('NOT_FOUND', 'Nothing is served here');
}

function badRequest(error: unknown, status: number): Refusal {
  if (error instanceof Refusal) return error;
  if (status === 404) return nothing();
  const reason = BODY_REASONS[String((error as { type?: unknown }).type)] ?? 'BAD_REQUEST';
  const code = status === 413 ? 'TOO_COSTLY' : 'INVALID';
  return new Refusal(code, 'The body of the request cannot be read', { fields: [{ field: 'body', reason }] });
}

function statusOf(error: unknown): number {
  const status =
    error instanceof Refusal ? error.http?.status : (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : 500;
}

function answer(request: Request, response: Response, status: number, error: object): void {
  const type =
    request.accepts(['application/json', GRAPHQL_JSON]) === GRAPHQL_JSON ? GRAPHQL_JSON : 'application/json';
  response
    .status(status)
    .type(`${type}; charset=utf-8`)
    .send(JSON.stringify({ errors: [error] }));
}
