import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { aheadLink } from './ahead.link.js';
import type { NodeTitleFragment } from './operations.js';
import { signInAgainLink } from './sign-in-again.link.js';

/** Values that many screens ask in part: parts met at different times make one whole. */
const mergeObjects = { merge: true } as const;

/** Every type that has an id of its own, for fragments on all of them; one that is missing does not compile. */
const nodeTypes: Record<NodeTitleFragment['__typename'], true> = {
  Account: true,
  ApiToken: true,
  Change: true,
  Contact: true,
  Event: true,
  EventSeries: true,
  Todo: true,
  TodoDismissal: true,
  Membership: true,
  Network: true,
  Page: true,
  Participation: true,
  Partner: true,
  PartnerSuccession: true,
  Partnership: true,
  Source: true,
  Statement: true,
  Topic: true,
  Venue: true,
};

const cache = new InMemoryCache({
  possibleTypes: { Node: Object.keys(nodeTypes) },
  typePolicies: {
    EdtfDate: mergeObjects,
    EventRights: mergeObjects,
    PartnerRights: mergeObjects,
    PartnershipRights: mergeObjects,
    VenueRights: mergeObjects,
    MembershipConnection: mergeObjects,
    ParticipationConnection: mergeObjects,
    EventConnection: mergeObjects,
    Viewer: mergeObjects,
    ViewerRights: mergeObjects,
  },
});

const link = ApolloLink.from([aheadLink, signInAgainLink, new HttpLink({ uri: '/graphql' })]);

/** Every question and command goes through here, but for those of {@link uncachedClient}. */
export const client = new ApolloClient({
  cache,
  link,
  dataMasking: true,
  defaultOptions: {
    // What the cache holds is shown at once, and what is true now follows.
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
});

/**
 * For answers of thousands of rows that one screen reads once: nothing of them is kept, and none is masked. To mask 5,000 events took
 * longer than to draw them.
 */
export const uncachedClient = new ApolloClient({
  cache: new InMemoryCache(),
  link,
  defaultOptions: { watchQuery: { fetchPolicy: 'no-cache' } },
});

/** Sends the queries of the open screens again. */
export async function refetchActiveQueries(): Promise<void> {
  const open = [client, uncachedClient].map((each) => each.refetchQueries({ include: 'active' }));
  await Promise.allSettled(open);
}
