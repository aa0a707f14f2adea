import { useQuery } from '@apollo/client/react';
import { memo, useMemo, useState, type ReactNode } from 'react';
import { plainClient } from '../graphql/client.js';
import { Loaded } from '../graphql/loaded.js';
import { useWords } from '../ui/text/words.js';
import { CalendarDocument, CalendarYearDocument } from './calendar.page.graphql.js';
import { calendarWords } from './calendar.words.js';
import styles from './calendar.module.css';
import { LanesView } from './lanes/lanes-view.js';
import { ListView } from './list/list-view.js';
import { MonthView } from './month/month-view.js';
import { ofLane } from './list/month-list.js';
import { MoveArea } from './move/move-area.js';
import { movableDay } from './move/move.js';
import { NothingHere } from './nothing-here.js';
import type { CalendarEvent } from './organisers.js';
import type { LookedAt } from './use-calendar.js';
import { useLaneNames } from './lanes/use-lane-names.js';
import { YearView } from './year/year-view.js';

interface CalendarLoadedProps {
  readonly of: LookedAt;
  /** The month of the latest event that is past; null if there is none. */
  readonly latest: string | null;
}

/** Lanes, month and list, which ask the same. */
export const EventsLoaded = memo(function EventsLoaded({ of, latest }: CalendarLoadedProps): ReactNode {
  const { period, filter } = of;
  const variables = { from: period.from, to: period.to, filter };
  const asked = useQuery(CalendarDocument, { variables, client: plainClient });
  const shown = useShown(asked.data?.calendar, of);
  return (
    <Loaded asked={asked} lines={10}>
      {() => shown && <Events events={shown.events} of={shown.of} latest={latest} />}
    </Loaded>
  );
});

/** The year, which asks for less. */
export const YearLoaded = memo(function YearLoaded({ of, latest }: CalendarLoadedProps): ReactNode {
  const { period, filter } = of;
  const variables = { from: period.from, to: period.to, filter };
  const asked = useQuery(CalendarYearDocument, { variables, client: plainClient });
  const shown = useShown(asked.data?.calendar, of);
  return (
    <Loaded asked={asked} lines={10}>
      {() =>
        shown && (
          <div className={styles.area}>
            <Count n={shown.events.length} />
            {shown.events.length === 0 && <NothingHere of={shown.of} latest={latest} />}
            <YearView events={shown.events} period={shown.of.period} today={shown.of.today} />
          </div>
        )
      }
    </Loaded>
  );
});

interface Shown<E> {
  readonly events: readonly E[];
  readonly of: LookedAt;
}

/** The events with what they were asked for: while another period is on its way, the one before stays whole. */
function useShown<E>(events: readonly E[] | undefined, of: LookedAt): Shown<E> | null {
  const [shown, setShown] = useState<Shown<E> | null>(null);
  if (events && (shown?.events !== events || shown.of !== of)) setShown({ events, of });
  return shown;
}

function Events({
  events,
  of,
  latest,
}: Shown<CalendarEvent> & { readonly latest: string | null }): ReactNode {
  const words = useWords(calendarWords);
  const { own } = useLaneNames();
  const { view, period, today, lane, filter } = of;
  const shown = useMemo(() => ofLane(events, lane, new Set(own)), [events, lane, own]);
  const canMove = useMemo(() => shown.some((event) => movableDay(event) !== null), [shown]);
  return (
    <MoveArea events={shown}>
      <Count n={shown.length} />
      {shown.length === 0 && <NothingHere of={of} latest={latest} />}
      {view === 'pasy' && <LanesView events={shown} period={period} partnership={of.partnership} />}
      {view === 'miesiac' && <MonthView events={shown} period={period} today={today} />}
      {view === 'lista' && (
        <ListView key={JSON.stringify([period.from, period.span, lane, filter])} events={shown} of={of} />
      )}
      {canMove && <p className={styles.hint}>{words.moveHint}</p>}
    </MoveArea>
  );
}

function Count({ n }: { readonly n: number }): ReactNode {
  const words = useWords(calendarWords);
  return (
    <p role="status" className={styles.count}>
      {n > 0 && words.events(n)}
    </p>
  );
}
