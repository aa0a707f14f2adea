import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Reason } from '@partnerstwa/shared/error-reasons';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { overLimit, Refusal, type Problem } from '../errors.js';
import type { Refusals } from '../graphql/refusals.js';
import { GRAPHQL_JSON } from '../graphql/plain-json-status.plugin.js';

/** Reasons by the error types of body-parser. */
const BODY_REASONS: Readonly<Record<string, Reason>> = {
  'entity.too.large': 'TOO_LARGE',
  'entity.parse.failed': 'NOT_JSON',
  'encoding.unsupported': 'UNKNOWN_ENCODING',
  'charset.unsupported': 'UNKNOWN_CHARSET',
};

/**
 * Answers errors before GraphQL (a body that is too large, truncated or not JSON) as JSON with a code, never
 * as HTML.
 */
export function codedErrors(refusals: Refusals): ErrorRequestHandler {
  // Express recognises an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) return void response.destroy();
    // The headers of a file that could not be sent do not apply to the error.
    for (const name of ['content-encoding', 'cache-control', 'etag', 'last-modified'])
      response.removeHeader(name);
    const status = statusOf(error);
    const isBad = status >= 400 && status < 500;
    answer(request, response, status, refusals.format(null, isBad ? badRequest(error, status) : error));
  };
}

/** Answers paths that nothing serves. */
export function notFoundHandler(): RequestHandler {
  return (request, response) => {
    answer(request, response, 404, notServed().shown());
  };
}

/** The refusal for a writing method on a read-only resource. */
export function methodNotAllowed(response: Response): Refusal {
  response.set('allow', 'GET, HEAD');
  const fields: Problem[] = [{ field: 'method', reason: 'NOT_ALLOWED' }];
  return new Refusal('INVALID', 'This resource is read-only', { fields }, { status: 405 });
}

function notServed(): Refusal {
  return new Refusal('NOT_FOUND', 'Not found');
}

function badRequest(error: unknown, status: number): Refusal {
  if (error instanceof Refusal) return error;
  if (status === 404) return notServed();
  const reason = BODY_REASONS[String((error as { type?: unknown }).type)] ?? 'BAD_REQUEST';
  const problem: Problem = { field: 'body', reason };
  if (status === 413)
    return overLimit(problem, { asked: null, limit: REQUEST_LIMITS.bodyBytes, unit: 'BYTES' });
  return new Refusal('INVALID', 'The request body cannot be read', { fields: [problem] });
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
