import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { comparePolish } from '@partnerstwa/shared/polish-text';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RestrictedPage } from '../accounts/session/restricted-page.js';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import type { NodeManifest, NodeType } from '../graphql/node-manifest.js';
import { QueryResult } from '../graphql/query-result.js';
import type { HistoryPageQuery } from '../graphql/operations.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { Pager } from '../ui/layout/pager.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { NODES } from '../nodes/nodes.js';
import { HistoryList } from './history-list.js';
import styles from './history.module.css';
import { HistoryPageDocument } from './history.page.graphql.js';
import { historyVariables } from './history.query.js';
import type { HistorySearch } from './history.search.js';
import { historyMessages } from './history.messages.js';
import { useNodeName } from './use-node-name.js';

const route = getRouteApi('/history');

/** The history of changes of the whole record, or of one node. */
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
  const name = useNodeName(search.subject);
  const query = useQuery(HistoryPageDocument, { variables: historyVariables(search) });
  return (
    <Page
      title={name === null ? messages.title : messages.of(name)}
      breadcrumb={search.subject && <Link to="/history">{messages.toAll}</Link>}
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
  const { removed, kind } = route.useSearch();
  const navigate = route.useNavigate();
  const kinds = useKinds();
  const show = (next: Pick<HistorySearch, 'removed' | 'kind'>) =>
    void navigate({ search: ({ subject }) => ({ subject, removed, kind, ...next }) });
  return (
    <div className={styles.filters}>
      <NativeSelect
        label={messages.show}
        value={removed ?? ''}
        data={[
          { value: '', label: messages.all },
          { value: 'yes', label: messages.restorable },
        ]}
        onChange={({ currentTarget: { value } }) => show({ removed: value === 'yes' ? 'yes' : undefined })}
      />
      <NativeSelect
        label={messages.kind}
        value={kind ?? ''}
        data={[{ value: '', label: messages.everyKind }, ...kinds]}
        onChange={({ currentTarget: { value } }) => show({ kind: value || undefined })}
      />
    </div>
  );
}

/** The types that can be restored, by their nouns. */
function useKinds() {
  const language = useLanguage();
  return Object.entries(NODES)
    .flatMap(([value, { nouns, isRestorable }]: [string, NodeManifest<NodeType>]) =>
      nouns && isRestorable ? [{ value, label: nouns[language].one }] : [],
    )
    .sort((a, b) => comparePolish(a.label, b.label));
}

function Results({ changes }: { readonly changes: HistoryPageQuery['changes'] }): ReactNode {
  const messages = useMessages(historyMessages);
  const { removed } = route.useSearch();
  const navigate = route.useNavigate();
  const { nodes, pageInfo } = changes;
  if (nodes.length === 0)
    return removed ? (
      <Empty text={messages.nothingToRestore} />
    ) : (
      <Empty text={messages.none} hint={messages.noneHint} />
    );
  const turn = (to: { after?: string; before?: string }) =>
    void navigate({ search: (now) => ({ ...now, after: undefined, before: undefined, ...to }) });
  return (
    <div className={styles.list}>
      <HistoryList changes={nodes} />
      <Pager
        onPrevious={
          pageInfo.hasPreviousPage ? () => turn({ before: pageInfo.startCursor ?? undefined }) : undefined
        }
        onNext={pageInfo.hasNextPage ? () => turn({ after: pageInfo.endCursor ?? undefined }) : undefined}
      />
    </div>
  );
}
