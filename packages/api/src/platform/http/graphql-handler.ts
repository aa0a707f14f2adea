import { HeaderMap, type ApolloServer, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';

/**
 * Passes a request with its parsed body to Apollo and writes Apollo's response directly. Express's `send`
 * would copy each response and hash it for an ETag, which is useless with `no-store` and a third of the work
 * of a small response.
 */
export function graphqlHandler<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  contextOf: (request: Request, response: Response) => Promise<Context>,
): RequestHandler {
  return async (request, response) => {
    const { headers, status, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headersOf(request),
        search: searchOf(request.url),
        body: request.body as unknown,
      },
      context: () => contextOf(request, response),
    });
    for (const [name, value] of headers) response.setHeader(name, value);
    response.statusCode = status ?? 200;
    await end(response, body);
  };
}

function headersOf(request: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
}

async function end(response: Response, body: HTTPGraphQLResponse['body']): Promise<void> {
  if (body.kind === 'chunked') for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end(body.kind === 'complete' ? body.string : undefined);
}
