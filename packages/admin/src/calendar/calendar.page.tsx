import { useQuery } from '@apollo/client/react';
import { useDeferredValue, type ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { Page } from '../ui/layout/page.js';
import { useWords } from '../ui/text/words.js';
import { CalendarFilters } from './calendar-filters.js';
import styles from './calendar.module.css';
import { CalendarBoundsDocument } from './calendar.page.graphql.js';
import { calendarWords } from './calendar.words.js';
import { EventsLoaded, YearLoaded } from './calendar-loaded.js';
import { PeriodNav } from './period-nav.js';
import { useLookedAt } from './use-calendar.js';
import { usePeriodText } from './use-period-text.js';
import { ViewSwitch } from './view-switch.js';

/** Everybody's events beside each other: in lanes, by month, by year, as a list. What is looked at stands in the address. */
export function CalendarPage(): ReactNode {
  const words = useWords(calendarWords);
  const text = usePeriodText();
  const lookedAt = useLookedAt();
  // What was clicked answers at once; thousands of events are drawn after it, and whenever something else is clicked they wait.
  const drawn = useDeferredValue(lookedAt);
  const { view, period, month, filter, today } = lookedAt;
  const bounds = useQuery(CalendarBoundsDocument, { variables: { today, filter } }).data;
  const firstYear = Number(bounds?.first.nodes[0]?.date?.earliest?.slice(0, 4)) || null;
  const latest = bounds?.latest.nodes[0]?.date?.earliest?.slice(0, 7) ?? null;
  return (
    <div className={styles.calendar} aria-busy={drawn !== lookedAt || undefined}>
      <Page isWide title={words.title(text.of(period))} actions={<ViewSwitch view={view} />}>
        <div className={styles.bar}>
          <PeriodNav period={period} month={month} today={today} firstYear={firstYear} />
          <CalendarFilters />
          <Button variant="default" className={styles.print} onClick={() => print()}>
            {words.print}
          </Button>
        </div>
        {drawn.view === 'rok' ? (
          <YearLoaded of={drawn} latest={latest} />
        ) : (
          <EventsLoaded of={drawn} latest={latest} />
        )}
      </Page>
    </div>
  );
}
