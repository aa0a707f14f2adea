import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, type ReactNode } from 'react';
import { EventStatusMark } from '../../events/event-status-mark.js';
import type { CalendarYearQuery, EventFilter } from '../../graphql/operations.js';
import { publicHref } from '../../routes/public-urls.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { Section } from '../../ui/layout/section.js';
import { useMessages } from '../../ui/text/messages.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { usePlainLinks } from '../../ui/use-plain-links.js';
import calendar from '../calendar.module.css';
import { calendarMessages } from '../calendar.messages.js';
import { useLaneNames } from '../lanes/use-lane-names.js';
import { MarksLegend } from '../month/marks-legend.js';
import { holidaysOf } from '../month/month-grid.js';
import { monthOf, partsOfMonth, type Period } from '../period.js';
import { useArrowStops } from '../use-arrow-stops.js';
import { calendarRoute } from '../use-calendar-view.js';
import { DayPreviewArea } from './day-preview-area.js';
import { SmallMonth } from './small-month.js';
import { summarizeYear } from './year-summary.js';
import styles from './year-view.module.css';

type YearEvent = CalendarYearQuery['calendar'][number];

/** The most events across several months that are listed here. */
const MAX_ACROSS = 10;

interface YearViewProps {
  readonly events: readonly YearEvent[];
  readonly period: Period;
  readonly filter: EventFilter;
  readonly today: string;
}

/**
 * Twelve months on one screen, with the organisers' symbols on each day. A day opens a preview on hover and
 * links to its week.
 */
export function YearView({ events, period, filter, today }: YearViewProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const names = useLaneNames();
  const weekHref = useWeekHref();
  const { area, ...keys } = useArrowStops();
  const follow = usePlainLinks();
  const { months, acrossMonths } = useMemo(
    () => summarizeYear(events, period.months, new Set(names.own)),
    [events, period, names.own],
  );
  const holidays = useMemo(() => holidaysOf(partsOfMonth(period.months[0] ?? '').year), [period]);
  return (
    <DayPreviewArea filter={filter}>
      <div ref={area} className={styles.months} onClick={follow} {...keys}>
        {months.map((month) => (
          <SmallMonth key={month.month} of={month} {...{ names, weekHref, holidays, today }} />
        ))}
      </div>
      {acrossMonths.length > 0 && (
        <Section title={messages.acrossMonths(acrossMonths.length)}>
          <EventsAcrossMonths events={acrossMonths} />
        </Section>
      )}
      <div className={styles.foot}>
        <MarksLegend />
        <p className={calendar.hint}>{messages.yearKeys}</p>
      </div>
    </DayPreviewArea>
  );
}

/** Returns the address of a day's week, with the current filters. */
function useWeekHref(): (day: string) => string {
  const search = calendarRoute.useSearch();
  return useCallback(
    (day) => publicHref('/calendar', {}, { ...search, view: 'week', month: monthOf(day), day }),
    [search],
  );
}

function EventsAcrossMonths({ events }: { readonly events: readonly YearEvent[] }): ReactNode {
  const messages = useMessages(calendarMessages);
  const dateText = useDateText();
  const left = events.length - MAX_ACROSS;
  return (
    <>
      <ul className={styles.across}>
        {events.slice(0, MAX_ACROSS).map(({ id, title, status, date }) => (
          <li key={id}>
            <Link to="/events/$eventId" params={{ eventId: id }}>
              <span lang="pl">{title}</span>
            </Link>
            , {dateText(date)} <EventStatusMark of={status} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <LinkButton
          from="/calendar"
          to="."
          search={(now) => ({ ...now, view: 'list' })}
          variant="default"
          className={styles.toList}
        >
          {messages.more(left)}
        </LinkButton>
      )}
    </>
  );
}
