import { ApolloLink, type Observable } from '@apollo/client';
import { shareReplay } from 'rxjs';

/**
 * Context of a query that a route's loader sends. Deduplication is off, so that the screen's own query
 * reaches this link and takes the answer.
 */
export const AHEAD = { isAhead: true, queryDeduplication: false } as const;

const answers = new Map<string, Observable<ApolloLink.Result>>();

/**
 * Stores the answer to each query that was sent ahead until a query with the same name and variables takes
 * it.
 */
export const aheadLink = new ApolloLink((operation, forward) => {
  const key = `${operation.operationName ?? ''} ${JSON.stringify(operation.variables)}`;
  const answer = answers.get(key);
  answers.delete(key);
  if (!operation.getContext()['isAhead']) return answer ?? forward(operation);
  const sent = forward(operation).pipe(shareReplay(1));
  answers.set(key, sent);
  return sent;
});

/** Drops answers that no screen has taken; they would be outdated when the person comes back. */
export function dropAnswers(): void {
  answers.clear();
}
