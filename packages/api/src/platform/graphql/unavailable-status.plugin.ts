import type { ApolloServerPlugin, BaseContext } from '@apollo/server';

/**
 * A response without any data because the database cannot be used now has status 503 and `Retry-After` (RFC 9110, 10.2.3),
 * whatever media type the client accepts, so that proxies and clients try again.
 */
export const unavailableStatus: ApolloServerPlugin<BaseContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { http, body } }) => {
        if (body.kind !== 'single') return Promise.resolve();
        const { data, errors = [] } = body.singleResult;
        const refused = errors.find(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE');
        const hasData = data != null && Object.values(data).some((value) => value !== null);
        if (refused && !hasData) {
          http.status = 503;
          http.headers.set('retry-after', String(refused.extensions?.['retryAfterSeconds']));
        }
        return Promise.resolve();
      },
    }),
};
