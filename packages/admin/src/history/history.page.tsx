import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { OnlyFor } from '../accounts/session/only-for.js';
import { readsHistory } from '../accounts/session/reads-history.js';
import { Loaded } from '../graphql/loaded.js';
import type { HistoryPageQuery, HistoryPageQueryVariables } from '../graphql/operations.js';
import { Empty } from '../ui/layout/empty.js';
import { Page } from '../ui/layout/page.js';
import { Pager } from '../ui/layout/pager.js';
import { useWords } from '../ui/text/words.js';
import { HistoryList } from './history-list.js';
import styles from './history.module.css';
import { HistoryPageDocument } from './history.page.graphql.js';
import type { HistorySearch } from './history.search.js';
import { historyWords } from './history.words.js';
import { useNameOf } from './use-name-of.js';

const PAGE_SIZE = 25;
const route = getRouteApi('/historia');

/** Who changed what, when, from what to what; and the way back. */
export function HistoryPage(): ReactNode {
  const words = useWords(historyWords);
  return (
    <OnlyFor title={words.title} may={readsHistory}>
      <History />
    </OnlyFor>
  );
}

function History(): ReactNode {
  const words = useWords(historyWords);
  const search = route.useSearch();
  const name = useNameOf(search.czego);
  const asked = useQuery(HistoryPageDocument, { variables: variablesOf(search) });
  return (
    <Page
      title={name === null ? words.title : words.of(name)}
      above={search.czego && <Link to="/historia">{words.toAll}</Link>}
    >
      <Filter />
      <Loaded asked={asked} lines={10}>
        {({ changes }) => <Found changes={changes} />}
      </Loaded>
    </Page>
  );
}

function Filter(): ReactNode {
  const words = useWords(historyWords);
  const { usuniete } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <NativeSelect
      className={styles.filter}
      label={words.show}
      value={usuniete ?? ''}
      data={[
        { value: '', label: words.all },
        { value: 'tak', label: words.restorable },
      ]}
      onChange={({ currentTarget }) =>
        void navigate({
          search: ({ czego }) => ({ czego, usuniete: currentTarget.value === 'tak' ? 'tak' : undefined }),
        })
      }
    />
  );
}

function Found({ changes }: { readonly changes: HistoryPageQuery['changes'] }): ReactNode {
  const words = useWords(historyWords);
  const { usuniete } = route.useSearch();
  const navigate = route.useNavigate();
  const { nodes, pageInfo } = changes;
  if (nodes.length === 0)
    return usuniete ? (
      <Empty text={words.nothingToRestore} />
    ) : (
      <Empty text={words.none} hint={words.noneHint} />
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
