import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/** The media type of GraphQL over HTTP, whose status is that of the answer. */
export const GRAPHQL_JSON = 'application/graphql-response+json';

/**
 * GraphQL over HTTP, 6.4.1: an answer of type `application/json` to a well-formed request should have status 200, whatever it
 * says, since a client that knows no other type takes 400 for the word of a proxy.
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
