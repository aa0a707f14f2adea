import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { signInAgain } from './sign-in-again.link.js';

/** Values that many screens ask in part: parts met at different times make one whole. */
const grown = { merge: true } as const;

const cache = new InMemoryCache({
  typePolicies: {
    EdtfDate: grown,
    EventRights: grown,
    PartnerRights: grown,
    PartnershipRights: grown,
    MembershipConnection: grown,
    ParticipationConnection: grown,
    EventConnection: grown,
    Viewer: grown,
    ViewerRights: grown,
  },
});

/** Every question and command goes through here. */
export const client = new ApolloClient({
  cache,
  link: ApolloLink.from([signInAgain, new HttpLink({ uri: '/graphql' })]),
  dataMasking: true,
  defaultOptions: {
    // What the cache holds is shown at once, and what is true now follows.
    watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
  },
});
