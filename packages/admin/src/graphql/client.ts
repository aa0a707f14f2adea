import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { BaseHttpLink } from '@apollo/client/link/http';
import { aheadLink, dropAnswers } from './ahead.link.js';
import { NODE_TYPES } from './enums.js';
import { viewerLink, whenViewerChanged } from './viewer.link.js';

/** Merge policy for objects without ids that screens query in part. */
const mergeObjects = { merge: true } as const;

const cache = new InMemoryCache({
  possibleTypes: { Node: [...NODE_TYPES] },
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

const link = ApolloLink.from([aheadLink, viewerLink, new BaseHttpLink({ uri: '/graphql' })]);

/** Sends all queries and commands, except the queries of {@link uncachedClient}. */
export const client = new ApolloClient({
  cache,
  link,
  dataMasking: true,
  defaultOptions: {
    // Screens show cached data at once and update when the answer arrives.
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
});

/**
 * A client for answers with thousands of rows that one screen reads once. They are neither cached nor masked:
 * masking 5,000 events took longer than rendering them.
 */
export const uncachedClient = new ApolloClient({
  cache: new InMemoryCache(),
  link,
  defaultOptions: { watchQuery: { fetchPolicy: 'no-cache' } },
});

/** Clears all data and stops the queries of the open screens without notifying them. */
export function forgetData(): void {
  dropAnswers();
  for (const each of [client, uncachedClient]) {
    each.stop();
    void each.cache.reset({ discardWatches: true });
  }
}

/**
 * Sends the queries of the open screens again. If the viewer has changed, these queries wait for the person
 * to sign in, and this function returns without them.
 */
export async function refetchActiveQueries(): Promise<void> {
  const open = [client, uncachedClient].map((each) => each.refetchQueries({ include: 'active' }));
  await Promise.race([Promise.allSettled(open), whenViewerChanged()]);
}
