import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useViewer } from '../accounts/session/viewer.js';
import { QueryResult } from '../graphql/query-result.js';
import type { SourcesPageQuery } from '../graphql/operations.js';
import { RemovedLink } from '../history/removed-link.js';
import { Button } from '../ui/controls/button.js';
import { SearchInput } from '../ui/controls/search-input.js';
import { Empty } from '../ui/layout/empty.js';
import list from '../ui/layout/list.module.css';
import { Page } from '../ui/layout/page.js';
import { ConnectionPager } from '../ui/layout/pager.js';
import { listVariables, searchText, type ListSearch } from '../ui/list-search.js';
import { useMessages } from '../ui/text/messages.js';
import { NewSourceDialog } from './new-source.dialog.js';
import { SourcesPageDocument } from './sources.page.graphql.js';
import { SourcesTable } from './sources-table.js';
import { sourceMessages } from './source.messages.js';

const route = getRouteApi('/sources');

/** All sources. The server searches and pages; the address stores the search. */
export function SourcesPage(): ReactNode {
  const messages = useMessages(sourceMessages);
  const { rights } = useViewer();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(SourcesPageDocument, { variables: listVariables(search) });
  const open = (sourceId: string) => void navigate({ to: '/sources/$sourceId', params: { sourceId } });
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
        {({ sources }) => <Results of={sources} />}
      </QueryResult>
      <RemovedLink of="Source" />
      {isAdding && (
        <NewSourceDialog
          name={search.search ?? ''}
          onCreated={open}
          onUndone={() => void navigate({ to: '/sources' })}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  );
}

function Results({ of }: { readonly of: SourcesPageQuery['sources'] }): ReactNode {
  const messages = useMessages(sourceMessages);
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
      <SourcesTable sources={nodes} />
      <ConnectionPager pageInfo={pageInfo} onTurn={turn} />
    </>
  );
}
