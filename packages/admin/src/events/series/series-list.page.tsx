import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../../accounts/session/viewer.js';
import { QueryResult } from '../../graphql/query-result.js';
import type { SeriesListPageQuery } from '../../graphql/operations.js';
import { RemovedLink } from '../../history/removed-link.js';
import { Button } from '../../ui/controls/button.js';
import { SearchInput } from '../../ui/controls/search-input.js';
import { Empty } from '../../ui/layout/empty.js';
import list from '../../ui/layout/list.module.css';
import { Page } from '../../ui/layout/page.js';
import { ConnectionPager } from '../../ui/layout/pager.js';
import { listVariables, searchText, type ListSearch } from '../../ui/list-search.js';
import { useMessages } from '../../ui/text/messages.js';
import { NewSeriesDialog } from './new-series.dialog.js';
import { SeriesListPageDocument } from './series-list.page.graphql.js';
import { SeriesTable } from './series-table.js';
import { seriesMessages } from './series.messages.js';

const route = getRouteApi('/series');

/** All series. The server searches and pages them; the search is in the address. */
export function SeriesListPage(): ReactNode {
  const messages = useMessages(seriesMessages);
  const { rights } = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(SeriesListPageDocument, { variables: listVariables(search) });
  const open = (seriesId: string) => void navigate({ to: '/series/$seriesId', params: { seriesId } });
  return (
    <Page
      title={messages.listTitle}
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
      <QueryResult query={query} lines={8}>
        {({ eventSeries }) => <Results of={eventSeries} />}
      </QueryResult>
      <RemovedLink of="EventSeries" />
      {isAdding && (
        <NewSeriesDialog
          name={search.search ?? ''}
          onCreated={open}
          onUndone={() => void navigate({ to: '/series' })}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}

function Results({ of }: { readonly of: SeriesListPageQuery['eventSeries'] }): ReactNode {
  const messages = useMessages(seriesMessages);
  const { search } = route.useSearch();
  const navigate = route.useNavigate();
  const { nodes, totalCount, pageInfo } = of;
  const turn = (to: ListSearch) => void navigate({ search: { search, ...to } });
  if (nodes.length === 0 && search === undefined)
    return <Empty text={messages.none} hint={messages.listHint} />;
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
      <SeriesTable series={nodes} />
      <ConnectionPager pageInfo={pageInfo} onTurn={turn} />
    </>
  );
}
