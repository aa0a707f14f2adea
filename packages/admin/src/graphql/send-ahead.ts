import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { client } from './client.js';
import { AHEAD } from './ahead.link.js';

/**
 * The parts of the address that a route's loader receives: path parameters, and unparsed search parameters.
 */
export interface Address<P = unknown> {
  readonly params: P;
  readonly search: Readonly<Record<string, unknown>>;
}

/**
 * Sends the query of a screen whose script is still loading. The screen's `useQuery` with the same variables
 * later takes this answer instead of sending the query again.
 */
export function sendAhead<D, V extends OperationVariables>(
  query: TypedDocumentNode<D, V>,
  variables: V,
  to: ApolloClient = client,
): void {
  const options = { query, variables, fetchPolicy: 'no-cache', context: AHEAD } as const;
  // The screen receives the same error and shows it.
  to.query<unknown, OperationVariables>(options).catch(() => undefined);
}
