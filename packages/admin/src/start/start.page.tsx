import { useQuery } from '@apollo/client/react';
import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, useState, type ReactNode } from 'react';
import { readsHistory } from '../accounts/session/reads-history.js';
import { useViewer, type CurrentViewer } from '../accounts/session/viewer.js';
import { Loaded } from '../graphql/loaded.js';
import type { StartPageQuery } from '../graphql/operations.js';
import { Page } from '../ui/layout/page.js';
import { useWords } from '../ui/text/words.js';
import { ComingEvents } from './coming-events.js';
import { LatestChanges } from './latest-changes.js';
import { matterGroups } from '../todos/matter-groups.js';
import { Matters } from '../todos/matters.js';
import { StartPageDocument } from './start.page.graphql.js';
import styles from './start.module.css';
import { startWords } from './start.words.js';
import { useMyPartnerships } from '../todos/use-my-partnerships.js';
import { Welcome } from './welcome.js';

const DAYS = 14;
const route = getRouteApi('/');

const AllMatters = lazy(() => import('../todos/all-matters.js').then((m) => ({ default: m.AllMatters })));

/** What needs me, what comes next, what was changed; for who has nothing to settle, what this is. */
export function StartPage(): ReactNode {
  const { sprawy } = route.useSearch();
  return sprawy ? <AllMatters which={sprawy} /> : <Overview />;
}

function Overview(): ReactNode {
  const words = useWords(startWords);
  const viewer = useViewer();
  const { partnerstwo } = route.useSearch();
  const partnerships = useMyPartnerships();
  const [today] = useState(() => warsawDay(new Date()));
  const asked = useQuery(StartPageDocument, {
    variables: {
      today,
      until: addDays(today, DAYS - 1),
      asks: viewer.account !== null,
      reads: readsHistory(viewer),
      partnerships,
      filter: partnerstwo ? { partnerships: [partnerstwo] } : undefined,
    },
  });
  // A visitor has nothing to settle: what this is stands there before anything is known of it.
  if (!viewer.account) {
    return (
      <Layout title={words.welcome} main={<Welcome />}>
        <Loaded asked={asked} lines={6}>
          {({ coming, latest }) => <ComingEvents coming={coming} latest={latest.nodes} />}
        </Loaded>
      </Layout>
    );
  }
  return (
    <Loaded asked={asked} lines={12}>
      {(data) => <Shown data={data} today={today} viewer={viewer} />}
    </Loaded>
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

interface ShownProps {
  readonly data: StartPageQuery;
  readonly today: string;
  readonly viewer: CurrentViewer;
}

function Shown({ data, today, viewer: { rights } }: ShownProps): ReactNode {
  const words = useWords(startWords);
  const groups = matterGroups(data.matterCounts ?? [], rowsOf(data), today);
  const dismissed = (data.dismissed ?? []).reduce((sum, { count }) => sum + count, 0);
  const settles = rights.coordinate || groups.length > 0 || dismissed > 0;
  return (
    <Layout
      title={settles ? words.title : words.welcome}
      main={settles ? <Matters groups={groups} dismissed={dismissed} /> : <Welcome />}
    >
      <ComingEvents coming={data.coming} latest={data.latest.nodes} />
      {data.changes && <LatestChanges changes={data.changes.nodes} />}
    </Layout>
  );
}

function rowsOf({ days, venues, organisers, contacts, disagreements, editions }: StartPageQuery) {
  return [days, venues, organisers, contacts, disagreements, editions].flatMap((each) => each?.nodes ?? []);
}
