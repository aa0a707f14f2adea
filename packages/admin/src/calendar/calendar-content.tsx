import { useQuery } from '@apollo/client/react';
import { lazy, memo, Suspense, useMemo, useState, type ReactNode } from 'react';
import { uncachedClient } from '../graphql/client.js';
import { QueryResult } from '../graphql/query-result.js';
import { useMessages } from '../ui/text/messages.js';
import { CalendarDocument, CalendarYearDocument } from './calendar.page.graphql.js';
import { calendarVariables } from './calendar.query.js';
import { calendarMessages } from './calendar.messages.js';
import styles from './calendar.module.css';
import { LanesView } from './lanes/lanes-view.js';
import { ListView } from './list/list-view.js';
import { MonthView } from './month/month-view.js';
import { eventsOfLane } from './list/month-list.js';
import { MoveArea } from './move/move-area.js';
import { dayToMoveFrom } from './move/move.js';
import { PreviewArea } from './preview/preview-area.js';
import { sortedByHour } from './placement.js';
import { QuickArea } from './quick-area.js';
import { NoEvents } from './no-events.js';
import type { CalendarEvent } from './organisers.js';
import type { CalendarView } from './calendar-view.js';
import { useLaneNames } from './lanes/use-lane-names.js';
import { usePrintOnArrival } from './use-print-on-arrival.js';
import { YearView } from './year/year-view.js';

const WeekView = lazy(() => import('./week/week-view.js').then((module) => ({ default: module.WeekView })));

interface CalendarContentProps {
  readonly of: CalendarView;
  /** The month of the latest past event; null if there is none. */
  readonly latest: string | null;
}

/** The timeline, week, month and list views, which share one query. */
export const CalendarContent = memo(function EventsLoaded({ of, latest }: CalendarContentProps): ReactNode {
  const query = useQuery(CalendarDocument, { variables: calendarVariables(of), client: uncachedClient });
  const shown = useLoadedEvents(query.data?.calendar, of);
  return (
    <QueryResult query={query} lines={10}>
      {() =>
        shown && (
          <QuickArea>
            <EventViews events={shown.events} of={shown.of} latest={latest} />
          </QuickArea>
        )
      }
    </QueryResult>
  );
});

/** The year view, whose query reads fewer fields. */
export const YearContent = memo(function YearLoaded({ of, latest }: CalendarContentProps): ReactNode {
  const query = useQuery(CalendarYearDocument, { variables: calendarVariables(of), client: uncachedClient });
  const shown = useLoadedEvents(query.data?.calendar, of);
  return (
    <QueryResult query={query} lines={10}>
      {() =>
        shown && (
          <div className={styles.area}>
            <EventCount n={shown.events.length} />
            {shown.events.length === 0 && <NoEvents of={shown.of} latest={latest} />}
            <YearView
              events={shown.events}
              period={shown.of.period}
              filter={shown.of.filter}
              today={shown.of.today}
            />
          </div>
        )
      }
    </QueryResult>
  );
});

interface LoadedEvents<E> {
  readonly events: readonly E[];
  readonly of: CalendarView;
}

/**
 * The loaded events and the view they were loaded for. While another period loads, the previous one stays.
 */
function useLoadedEvents<E>(events: readonly E[] | undefined, of: CalendarView): LoadedEvents<E> | null {
  const [shown, setShown] = useState<LoadedEvents<E> | null>(null);
  if (events && (shown?.events !== events || shown.of !== of)) setShown({ events, of });
  return shown;
}

function EventViews({
  events,
  of,
  latest,
}: LoadedEvents<CalendarEvent> & { readonly latest: string | null }): ReactNode {
  const messages = useMessages(calendarMessages);
  const { own } = useLaneNames();
  const { view, period, today, lane, filter } = of;
  usePrintOnArrival(of);
  const shown = useMemo(() => eventsOfLane(sortedByHour(events), lane, new Set(own)), [events, lane, own]);
  const canMove = useMemo(() => shown.some((event) => dayToMoveFrom(event) !== null), [shown]);
  const count = <EventCount n={shown.length} />;
  return (
    <MoveArea events={shown}>
      <PreviewArea events={shown}>
        {view !== 'lanes' && count}
        {shown.length === 0 && <NoEvents of={of} latest={latest} />}
        {view === 'lanes' && (
          <LanesView {...{ events: shown, period, today, partnerships: of.partnerships }} corner={count} />
        )}
        {view === 'week' && (
          <Suspense fallback={null}>
            <WeekView events={shown} period={period} today={today} />
          </Suspense>
        )}
        {view === 'month' && <MonthView events={shown} period={period} today={today} />}
        {view === 'list' && (
          <ListView key={JSON.stringify([period.from, period.span, lane, filter])} events={shown} of={of} />
        )}
        {canMove && view !== 'lanes' && <p className={styles.hint}>{messages.moveHint}</p>}
      </PreviewArea>
    </MoveArea>
  );
}

function EventCount({ n }: { readonly n: number }): ReactNode {
  const messages = useMessages(calendarMessages);
  return (
    <p role="status" className={styles.count}>
      {n > 0 && messages.events(n)}
    </p>
  );
}
