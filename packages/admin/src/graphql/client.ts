import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import type { ThingTitleFragment } from './operations.js';
import { signInAgain } from './sign-in-again.link.js';

/** Values that many screens ask in part: parts met at different times make one whole. */
const grown = { merge: true } as const;

/** Every type that has an id of its own, for fragments on all of them; one that is missing does not compile. */
const nodes: Record<ThingTitleFragment['__typename'], true> = {
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
  possibleTypes: { Node: Object.keys(nodes) },
  typePolicies: {
    EdtfDate: grown,
    EventRights: grown,
    PartnerRights: grown,
    PartnershipRights: grown,
    VenueRights: grown,
    MembershipConnection: grown,
    ParticipationConnection: grown,
    EventConnection: grown,
    Viewer: grown,
    ViewerRights: grown,
  },
});

const link = ApolloLink.from([signInAgain, new HttpLink({ uri: '/graphql' })]);

/** Every question and command goes through here, but for those of {@link plainClient}. */
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
export const plainClient = new ApolloClient({
  cache: new InMemoryCache(),
  link,
  defaultOptions: { watchQuery: { fetchPolicy: 'no-cache' } },
});

/** Asks anew for what the screens that are open show. */
export async function refreshScreens(): Promise<void> {
  const open = [client, plainClient].map((each) => each.refetchQueries({ include: 'active' }));
  await Promise.allSettled(open);
}
