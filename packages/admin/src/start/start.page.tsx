import { useQuery } from '@apollo/client/react';
import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { mayReadHistory } from '../accounts/session/may-read-history.js';
import { useViewer, type CurrentViewer } from '../accounts/session/viewer.js';
import { QueryResult } from '../graphql/query-result.js';
import type { StartPageQuery } from '../graphql/operations.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { ComingEvents } from './coming-events.js';
import { LatestChanges } from './latest-changes.js';
import { todoGroups, type ListedTodo } from '../todos/todo-groups.js';
import { TodoList } from '../todos/todo-list.js';
import { StartPageDocument } from './start.page.graphql.js';
import styles from './start.module.css';
import { startMessages } from './start.messages.js';
import { useMyPartnerships } from '../todos/use-my-partnerships.js';

const DAYS = 14;
const route = getRouteApi('/');

/** For people without to-dos; others do not load it. */
const Welcome = lazy(() => import('./welcome.js').then((m) => ({ default: m.Welcome })));

function WelcomeText(): ReactNode {
  return (
    <Suspense fallback={<div />}>
      <Welcome />
    </Suspense>
  );
}

const AllTodos = lazy(() => import('../todos/all-todos.js').then((m) => ({ default: m.AllTodos })));

/** What needs me, what comes next, what was changed; for who has nothing to settle, what this is. */
export function StartPage(): ReactNode {
  const { todos } = route.useSearch();
  return todos ? <AllTodos which={todos} /> : <Overview />;
}

function Overview(): ReactNode {
  const messages = useMessages(startMessages);
  const viewer = useViewer();
  const { partnership } = route.useSearch();
  const partnerships = useMyPartnerships();
  const [today] = useState(() => warsawDay(new Date()));
  const query = useQuery(StartPageDocument, {
    variables: {
      today,
      until: addDays(today, DAYS - 1),
      withTodos: viewer.account !== null,
      withChanges: mayReadHistory(viewer),
      partnerships,
      filter: partnership ? { partnerships: [partnership] } : undefined,
    },
  });
  // A visitor has nothing to settle: what this is stands there before anything is known of it.
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
  readonly main: ReactNode;
  /** Beside it, or below on a narrow screen. */
  readonly children: ReactNode;
}

function Layout({ title, main, children }: LayoutProps): ReactNode {
  return (
    <Page title={title}>
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
  const groups = todoGroups(data.todoCounts ?? [], rowsOf(data), today);
  const dismissed = (data.dismissed ?? []).reduce((sum, { count }) => sum + count, 0);
  const settles = rights.coordinate || groups.length > 0 || dismissed > 0;
  return (
    <Layout
      title={settles ? messages.title : messages.welcome}
      main={settles ? <TodoList groups={groups} dismissed={dismissed} /> : <WelcomeText />}
    >
      <ComingEvents coming={data.coming} latest={data.latest.nodes} />
      {data.changes && <LatestChanges changes={data.changes.nodes} />}
    </Layout>
  );
}

function rowsOf(data: StartPageQuery): readonly ListedTodo[] {
  const { proposals, consents, days, venues, organisers, contacts, disagreements, editions } = data;
  const questions = [proposals, consents].flatMap((each) => each?.nodes ?? []);
  const gaps = [days, venues, organisers, contacts, disagreements, editions];
  return [...questions, ...gaps.flatMap((each) => each?.nodes ?? [])];
}
