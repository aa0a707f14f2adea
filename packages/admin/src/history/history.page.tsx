import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RestrictedPage } from '../accounts/session/restricted-page.js';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import { QueryResult } from '../graphql/query-result.js';
import type { HistoryPageQuery, HistoryPageQueryVariables } from '../graphql/operations.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { Pager } from '../ui/layout/pager.js';
import { useMessages } from '../ui/text/messages.js';
import { HistoryList } from './history-list.js';
import styles from './history.module.css';
import { HistoryPageDocument } from './history.page.graphql.js';
import type { HistorySearch } from './history.search.js';
import { historyMessages } from './history.messages.js';
import { useNodeName } from './use-node-name.js';

const PAGE_SIZE = 25;
const route = getRouteApi('/historia');

/** Who changed what, when, from what to what; and the way back. */
export function HistoryPage(): ReactNode {
  const messages = useMessages(historyMessages);
  return (
    <RestrictedPage title={messages.title} isAllowed={mayReadHistory}>
      <History />
    </RestrictedPage>
  );
}

function History(): ReactNode {
  const messages = useMessages(historyMessages);
  const search = route.useSearch();
  const name = useNodeName(search.czego);
  const query = useQuery(HistoryPageDocument, { variables: variablesOf(search) });
  return (
    <Page
      title={name === null ? messages.title : messages.of(name)}
      breadcrumb={search.czego && <Link to="/historia">{messages.toAll}</Link>}
    >
      <Filter />
      <QueryResult query={query} lines={10}>
        {({ changes }) => <Results changes={changes} />}
      </QueryResult>
    </Page>
  );
}

function Filter(): ReactNode {
  const messages = useMessages(historyMessages);
  const { usuniete } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      className={styles.filter}
      label={messages.show}
      value={usuniete ?? ''}
      data={[
        { value: '', label: messages.all },
        { value: 'tak', label: messages.restorable },
      ]}
      onChange={({ currentTarget }) =>
        void navigate({
          search: ({ czego }) => ({ czego, usuniete: currentTarget.value === 'tak' ? 'tak' : undefined }),
        })
      }
    />
  );
}

function Results({ changes }: { readonly changes: HistoryPageQuery['changes'] }): ReactNode {
  const messages = useMessages(historyMessages);
  const { usuniete } = route.useSearch();
  const navigate = route.useNavigate();
  const { nodes, pageInfo } = changes;
  if (nodes.length === 0)
    return usuniete ? (
      <Empty text={messages.nothingToRestore} />
    ) : (
      <Empty text={messages.none} hint={messages.noneHint} />
    );
  const turn = (to: { po?: string; przed?: string }) =>
    void navigate({ search: (now) => ({ ...now, po: undefined, przed: undefined, ...to }) });
  return (
    <div className={styles.list}>
      <HistoryList changes={nodes} />
      <Pager
        onPrevious={
          pageInfo.hasPreviousPage ? () => turn({ przed: pageInfo.startCursor ?? undefined }) : undefined
        }
        onNext={pageInfo.hasNextPage ? () => turn({ po: pageInfo.endCursor ?? undefined }) : undefined}
      />
    </div>
  );
}

function variablesOf({ czego, usuniete, po, przed }: HistorySearch): HistoryPageQueryVariables {
  const page = przed ? { last: PAGE_SIZE, before: przed } : { first: PAGE_SIZE, after: po };
  return { subjectId: czego, withParts: czego !== undefined, restorable: usuniete === 'tak', ...page };
}
