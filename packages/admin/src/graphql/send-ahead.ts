import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { client } from './client.js';
import { AHEAD } from './ahead.link.js';

/** The part of the address that a route's loader knows: path parameters, and search parameters as they stand there. */
export interface Address<P = unknown> {
  readonly params: P;
  readonly search: Readonly<Record<string, unknown>>;
}

/**
 * Sends the query of a screen whose script is still loading. Once the screen is rendered, its `useQuery` with the
 * same variables takes this answer instead of sending the query again.
 */
export function sendAhead<D, V extends OperationVariables>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  to: ApolloClient = client,
): void {
  const options = { query, variables, fetchPolicy: 'no-cache', context: AHEAD } as const;
  // The screen gets the same error, and shows it.
  to.query<unknown, OperationVariables>(options).catch(() => undefined);
}
