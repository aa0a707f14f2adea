import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** The media type of GraphQL over HTTP. With it, the HTTP status tells whether the operation ran. */
export const GRAPHQL_JSON = 'application/graphql-response+json';

/**
 * GraphQL over HTTP, 6.4.1: a response of type `application/json` to a well-formed request has status 200
 * even if it contains errors, because such clients cannot tell a 400 from the response of a proxy.
 */
export const plainJsonStatus: ApolloServerPlugin<BaseContext & { readonly tellsStatus: boolean }> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ source, response, contextValue }) => {
        const { http } = response;
        if (source !== undefined && http.status === 400 && !contextValue.tellsStatus) http.status = 200;
        return Promise.resolve();
      },
    }),
};
