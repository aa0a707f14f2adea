import { useQuery } from '@apollo/client/react';
import { useDeferredValue, type MouseEvent, type ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { Page } from '../ui/layout/page.js';
import { useMessages } from '../ui/text/messages.js';
import { CalendarFilters } from './calendar-filters.js';
import styles from './calendar.module.css';
import { CalendarBoundsDocument } from './calendar.page.graphql.js';
import { calendarMessages } from './calendar.messages.js';
import { CalendarContent, YearContent } from './calendar-content.js';
import { PeriodNav } from './period-nav.js';
import { useCalendarView } from './use-calendar-view.js';
import { usePeriodText } from './use-period-text.js';
import { ViewSwitch } from './view-switch.js';
import { YearChoice } from './year-choice.js';

/**
 * All partnerships' events as a timeline, week, month, year or list. The address holds view, period and
 * filters.
 */
export function CalendarPage(): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const calendarView = useCalendarView();
  // Controls respond at once. Thousands of events render afterwards, and the next click interrupts that.
  const rendered = useDeferredValue(calendarView);
  const { view, period, month, filter, today } = calendarView;
  const bounds = useQuery(CalendarBoundsDocument, { variables: { today, filter } }).data;
  const firstYear = Number(bounds?.first.nodes[0]?.date?.earliest?.slice(0, 4)) || null;
  const latest = bounds?.latest.nodes[0]?.date?.earliest?.slice(0, 7) ?? null;
  return (
    <div className={styles.calendar} aria-busy={rendered !== calendarView || undefined}>
      <a href="#wydarzenia" className={styles.skip} onClick={focusFirstEvent}>
        {messages.toEvents}
      </a>
      <Page
        isWide
        title={messages.title(text.of(period))}
        heading={<Heading period={text.of(period)} />}
        way={<PeriodNav period={period} />}
        actions={
          <>
            {period.span !== 'WEEK' && <YearChoice month={month} today={today} firstYear={firstYear} />}
            <ViewSwitch view={view} />
            <CalendarFilters />
            <ActionMenu>
              <LinkButton variant="default" to="/series">
                {messages.toSeries}
              </LinkButton>
              <LinkButton variant="default" to="/topics">
                {messages.toTopics}
              </LinkButton>
              <Button variant="default" onClick={() => print()}>
                {messages.print}
              </Button>
            </ActionMenu>
          </>
        }
      >
        <div id="wydarzenia" tabIndex={-1}>
          {rendered.view === 'year' ? (
            <YearContent of={rendered} latest={latest} />
          ) : (
            <CalendarContent of={rendered} latest={latest} />
          )}
        </div>
      </Page>
    </div>
  );
}

/** Lets keyboard users skip the many controls above the events. */
function focusFirstEvent(click: MouseEvent<HTMLAnchorElement>): void {
  const stops = ['[data-stop][tabindex="0"]', '[data-event] a', '[data-add]:not([tabindex="-1"])'];
  const first = stops.map((stop) => document.querySelector<HTMLElement>(`#wydarzenia ${stop}`)).find(Boolean);
  if (!first) return;
  click.preventDefault();
  first.focus();
}

/** The period, which screen readers hear after the word “calendar”. */
function Heading({ period }: { readonly period: string }): ReactNode {
  const messages = useMessages(calendarMessages);
  return (
    <>
      <span className="visually-hidden">{messages.title('')}</span>
      <span className={styles.period}>{period}</span>
    </>
  );
}
