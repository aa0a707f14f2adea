import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { QueryResult } from '../graphql/query-result.js';
import type { VenuesPageQuery } from '../graphql/operations.js';
import { RemovedLink } from '../history/removed-link.js';
import { Button } from '../ui/controls/button.js';
import { SearchInput } from '../ui/controls/search-input.js';
import { Empty } from '../ui/layout/empty.js';
import list from '../ui/layout/list.module.css';
import { Page } from '../ui/layout/page.js';
import { ConnectionPager } from '../ui/layout/pager.js';
import { listVariables, searchText, type ListSearch } from '../ui/list-search.js';
import { useMessages } from '../ui/text/messages.js';
import { NewVenueDialog } from './new-venue.dialog.js';
import { VenuesPageDocument } from './venues.page.graphql.js';
import { VenuesTable } from './venues-table.js';
import { venuesMessages } from './venues.messages.js';

const route = getRouteApi('/venues');

/** All venues. The server searches and pages; the address stores the search. */
export function VenuesPage(): ReactNode {
  const messages = useMessages(venuesMessages);
  const { rights } = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isAdding, setAdding] = useAddingVenue();
  const query = useQuery(VenuesPageDocument, { variables: listVariables(search) });
  const open = (venueId: string) => void navigate({ to: '/venues/$venueId', params: { venueId } });
  return (
    <Page
      title={messages.title}
      actions={
        rights.coordinate && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {messages.add}
          </Button>
        )
      }
    >
      <SearchInput
        className={list.search}
        label={messages.searchLabel}
        placeholder={messages.searchExample}
        value={searchText(search.search ?? '')}
        onChange={(text) => void navigate({ search: { search: text || undefined }, replace: true })}
      />
      <QueryResult query={query} lines={12}>
        {({ venues }) => <Results venues={venues} />}
      </QueryResult>
      <RemovedLink of="Venue" />
      {isAdding && rights.coordinate && (
        <NewVenueDialog
          name={search.search ?? ''}
          onCreated={open}
          onUndone={() => void navigate({ to: '/venues' })}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}

/**
 * Whether the form for a new venue is open. A link may open it with `?add=venue`, which is then removed from
 * the address.
 */
function useAddingVenue() {
  const { add } = route.useSearch();
  const navigate = route.useNavigate();
  const [isAdding, setAdding] = useState(false);
  useEffect(() => {
    if (!add) return;
    setAdding(true);
    void navigate({ search: (now) => ({ ...now, add: undefined }), replace: true });
  }, [add, navigate]);
  return [isAdding, setAdding] as const;
}

function Results({ venues }: { readonly venues: VenuesPageQuery['venues'] }): ReactNode {
  const messages = useMessages(venuesMessages);
  const { search } = route.useSearch();
  const navigate = route.useNavigate();
  const { nodes, totalCount, pageInfo } = venues;
  const turn = (to: ListSearch) => void navigate({ search: { search, ...to } });
  if (nodes.length === 0 && search === undefined) return <Empty text={messages.none} />;
  if (nodes.length === 0)
    return (
      <Empty text={messages.nothingFound} hint={messages.nothingFoundHint}>
        <Button variant="default" onClick={() => void navigate({ search: {} })}>
          {messages.clear}
        </Button>
      </Empty>
    );
  return (
    <>
      <p role="status" className={list.found}>
        {messages.found(totalCount)}
      </p>
      <VenuesTable venues={nodes} />
      <ConnectionPager pageInfo={pageInfo} onTurn={turn} />
    </>
  );
}
