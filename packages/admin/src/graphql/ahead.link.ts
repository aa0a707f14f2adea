import { ApolloLink, type Observable } from '@apollo/client';
import { shareReplay } from 'rxjs';

/** Context of a query that a route's loader sends; the screen's own query must reach the link to take the answer. */
export const AHEAD = { isAhead: true, queryDeduplication: false } as const;

const answers = new Map<string, Observable<ApolloLink.Result>>();

/** Keeps the answers to queries that were sent ahead, each until a query with the same name and variables takes it. */
export const aheadLink = new ApolloLink((operation, forward) => {
  const key = `${operation.operationName ?? ''} ${JSON.stringify(operation.variables)}`;
  const answer = answers.get(key);
  answers.delete(key);
  if (!operation.getContext()['isAhead']) return answer ?? forward(operation);
  const sent = forward(operation).pipe(shareReplay(1));
  answers.set(key, sent);
  return sent;
});

/** Forgets answers that no screen has taken: they would be outdated when the person comes back. */
export function dropAnswers(): void {
  answers.clear();
}
