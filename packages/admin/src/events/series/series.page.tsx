import { useQuery } from '@apollo/client/react';
import { warsawDay } from '@partnerstwa/shared/calendar-days';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { HistoryLink } from '../../accounts/session/history-link.js';
import { QueryResult } from '../../graphql/query-result.js';
import { Statements } from '../../sources/statements.js';
import { Button } from '../../ui/controls/button.js';
import { ActionMenu } from '../../ui/layout/action-menu.js';
import { Empty } from '../../ui/layout/empty.js';
import { Facts } from '../../ui/layout/facts.js';
import { Page } from '../../ui/layout/page.js';
import { Section } from '../../ui/layout/section.js';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { eventEnumMessages } from '../event-enums.messages.js';
import { ArchiveSeriesButton } from './archive-series-button.js';
import { completeRule, nextDay } from './date-rule.js';
import { dateRuleText } from './date-rule-text.js';
import type { LoadedSeries } from './loaded-series.js';
import { SeriesEditions } from './series-editions.js';
import { SeriesDialog } from './series.dialog.js';
import { seriesMessages } from './series.messages.js';
import { SeriesPageDocument } from './series.page.graphql.js';
import styles from './series.module.css';

const route = getRouteApi('/series/$seriesId');

/** The page of a series: its facts, its next date, and its editions in chronological order. */
export function SeriesPage(): ReactNode {
  const { seriesId } = route.useParams();
  const query = useQuery(SeriesPageDocument, { variables: { id: seriesId } });
  return (
    <QueryResult query={query} lines={10}>
      {({ series }) =>
        series?.__typename === 'EventSeries' ? (
          <SeriesContent key={series.id} series={series} />
        ) : (
          <NotFound />
        )
      }
    </QueryResult>
  );
}

function SeriesContent({ series }: { readonly series: LoadedSeries }): ReactNode {
  const messages = useMessages(seriesMessages);
  return (
    <Page
      title={series.title}
      hasPolishTitle
      breadcrumb={<Link to="/series">{messages.toList}</Link>}
      actions={<Actions series={series} />}
    >
      <div className={styles.series}>
        <SeriesCard series={series} />
        <SeriesEditions series={series} />
        <Statements of={series.statements} subject={series} />
      </div>
    </Page>
  );
}

function SeriesCard({ series }: { readonly series: LoadedSeries }): ReactNode {
  const messages = useMessages(seriesMessages);
  const { kinds } = useMessages(eventEnumMessages);
  const language = useLanguage();
  const dayText = useDayText();
  const [today] = useState(() => warsawDay(new Date()));
  const rule = completeRule(series.rule);
  const next = rule && nextDay(rule, today);
  return (
    <Section title={messages.about}>
      <Facts
        of={[
          [messages.kind, kinds[series.kind]],
          [messages.rule, rule && dateRuleText(rule, language)],
          [messages.next, next && dayText({ edtf: next })],
          [messages.description, series.description && <span lang="pl">{series.description}</span>],
        ]}
      />
    </Section>
  );
}

function Actions({ series }: { readonly series: LoadedSeries }): ReactNode {
  const messages = useMessages(seriesMessages);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {series.viewerCan.edit && <Button onClick={() => setOpen(true)}>{messages.edit}</Button>}
      <ActionMenu>
        <HistoryLink of={series.id} />
        <ArchiveSeriesButton of={series} onDone={() => void navigate({ to: '/series' })} />
      </ActionMenu>
      {isOpen && <SeriesDialog series={series} onClose={() => setOpen(false)} />}
    </>
  );
}

function NotFound(): ReactNode {
  const messages = useMessages(seriesMessages);
  return (
    <Page title={messages.notHere}>
      <Empty text={messages.notHere}>
        <Link to="/series">{messages.toList}</Link>
      </Empty>
    </Page>
  );
}
