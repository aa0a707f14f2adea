import { useQuery } from '@apollo/client/react';
import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import { useViewer, type CurrentViewer } from '../accounts/session/viewer.js';
import { QueryResult } from '../graphql/query-result.js';
import type { StartPageQuery } from '../graphql/operations.js';
import { partnershipsArgument } from '../partnerships/filter/chosen-partnerships.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { useDayText } from '../ui/text/use-day-text.js';
import { ComingEvents } from './coming-events.js';
import { LatestChanges } from './latest-changes.js';
import { GAP_KINDS } from '../history/text/gap-kind.js';
import { Archive } from '../todos/archive.js';
import { TodoList } from '../todos/todo-list.js';
import { StartPageDocument } from './start.page.graphql.js';
import styles from './start.module.css';
import { startMessages } from './start.messages.js';
import { useMyPartnerships } from '../todos/use-my-partnerships.js';

const DAYS = 14;
const route = getRouteApi('/');

/** Loaded only for people who see the introduction. */
const Welcome = lazy(() => import('./welcome.js').then((m) => ({ default: m.Welcome })));

function WelcomeText(): ReactNode {
  return (
    <Suspense fallback={<div />}>
      <Welcome />
    </Suspense>
  );
}

const AllTodos = lazy(() => import('../todos/all-todos.js').then((m) => ({ default: m.AllTodos })));

/**
 * Start: to-dos, upcoming events and latest changes. An introduction for people who neither coordinate nor
 * have to-dos.
 */
export function StartPage(): ReactNode {
  const { todos } = route.useSearch();
  return todos ? <AllTodos which={todos} /> : <Overview />;
}

function Overview(): ReactNode {
  const messages = useMessages(startMessages);
  const viewer = useViewer();
  const { partnership } = route.useSearch();
  const shown = partnershipsArgument(partnership);
  const partnerships = useMyPartnerships();
  const [today] = useState(() => warsawDay(new Date()));
  const query = useQuery(StartPageDocument, {
    variables: {
      today,
      until: addDays(today, DAYS - 1),
      gapKinds: GAP_KINDS,
      withTodos: viewer.account !== null,
      withChanges: mayReadHistory(viewer),
      partnerships,
      filter: shown && { partnerships: shown },
    },
  });
  // Visitors have no to-dos, so the introduction shows at once, before the query returns.
  if (!viewer.account) {
    return (
      <Layout title={messages.welcome} main={<WelcomeText />}>
        <QueryResult query={query} lines={6}>
          {({ coming, latest }) => <ComingEvents coming={coming} latest={latest.nodes} />}
        </QueryResult>
      </Layout>
    );
  }
  return (
    <QueryResult query={query} lines={12}>
      {(data) => <Dashboard data={data} today={today} viewer={viewer} />}
    </QueryResult>
  );
}

interface LayoutProps {
  readonly title: string;
  /** Shown after the title. */
  readonly way?: ReactNode;
  readonly main: ReactNode;
  /** Shown next to `main`, or below it on a narrow screen. */
  readonly children: ReactNode;
}

function Layout({ title, way, main, children }: LayoutProps): ReactNode {
  return (
    <Page title={title} way={way}>
      <div className={styles.columns}>
        {main}
        <div className={styles.column}>{children}</div>
      </div>
    </Page>
  );
}

interface DashboardProps {
  readonly data: StartPageQuery;
  readonly today: string;
  readonly viewer: CurrentViewer;
}

function Dashboard({ data, today, viewer: { rights } }: DashboardProps): ReactNode {
  const messages = useMessages(startMessages);
  const dayText = useDayText();
  const { questions, gaps, archiveYears, coming, latest, changes } = data;
  const asked = questions?.nodes ?? [];
  const missing = gaps?.nodes.filter((todo) => 'field' in todo) ?? [];
  const undated = countOf(data.undated);
  const dismissed = countOf(data.dismissed);
  const settles = rights.coordinate || asked.length + missing.length + undated + dismissed > 0;
  const latestChanges = changes && <LatestChanges changes={changes.nodes} />;
  if (!settles)
    return (
      <Layout title={messages.welcome} main={<WelcomeText />}>
        <ComingEvents coming={coming} latest={latest.nodes} />
        {latestChanges}
      </Layout>
    );
  return (
    <Layout
      title={messages.title}
      way={<span className={styles.today}>{dayText({ edtf: today })}</span>}
      main={
        <div className={styles.column}>
          <TodoList questions={asked} gaps={missing} hasMore={gaps?.pageInfo.hasNextPage ?? false} />
          <Archive years={archiveYears ?? []} undated={undated} dismissed={dismissed} />
          {latestChanges}
        </div>
      }
    >
      <ComingEvents coming={coming} latest={latest.nodes} />
    </Layout>
  );
}

function countOf(counts: readonly { readonly count: number }[] | undefined): number {
  return (counts ?? []).reduce((sum, { count }) => sum + count, 0);
}
