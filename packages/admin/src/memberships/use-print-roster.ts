import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { PartnershipRosterQueryVariables } from '../graphql/operations.js';
import { refusalOf } from '../graphql/refusal.js';
import { showRefusal } from '../graphql/show-refusal.js';
import { PartnershipRosterDocument } from './partnership-roster.graphql.js';
import type { RosterMembership } from './roster-membership.js';

const PAGE_SIZE = 100;

interface PrintRoster {
  /** The rows of all pages while they are being printed; otherwise null. */
  readonly all: readonly RosterMembership[] | null;
  /** Whether the pages are still loading. */
  readonly isLoading: boolean;
  print(): Promise<void>;
}

/**
 * Prints the whole roster. It queries page after page, because a single request for all rows would exceed the
 * allowed cost.
 */
export function usePrintRoster({ id, asOf, ever }: PartnershipRosterQueryVariables): PrintRoster {
  const client = useApolloClient();
  const [isLoading, setLoading] = useState(false);
  const [all, setAll] = useState<readonly RosterMembership[] | null>(null);
  const load = async () => {
    const rows: RosterMembership[] = [];
    let after: string | null = null;
    do {
      const variables: PartnershipRosterQueryVariables = { id, asOf, ever, first: PAGE_SIZE, after };
      const { data } = await client.query({
        query: PartnershipRosterDocument,
        variables,
        fetchPolicy: 'no-cache',
      });
      const page = data?.partnership?.memberships;
      if (!page) break;
      rows.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return rows;
  };
  const printAll = async () => {
    setLoading(true);
    try {
      const rows = await load();
      // The browser prints the document as it is at this moment.
      flushSync(() => {
        setLoading(false);
        setAll(rows);
      });
      window.addEventListener('afterprint', () => setAll(null), { once: true });
      window.print();
    } catch (error) {
      setLoading(false);
      await showRefusal(refusalOf(error));
    }
  };
  return { all, isLoading, print: printAll };
}
