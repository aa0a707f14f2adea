import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { CalendarYearQuery } from '../../graphql/operations.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { Section } from '../../ui/layout/section.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import type { Period } from '../period.js';
import { SmallMonth } from './small-month.js';
import { holidaysOf } from '../month/month-grid.js';
import { partsOfMonth } from '../period.js';
import { summarizeYear } from './year-summary.js';
import styles from './year-view.module.css';

type YearEvent = CalendarYearQuery['calendar'][number];

/** Of those that can be in several months, how many are named here. */
const MAX_ACROSS = 10;

interface YearViewProps {
  readonly events: readonly YearEvent[];
  readonly period: Period;
  readonly today: string;
}

/** Twelve months at a glance, each with its number of events; each opens. */
export function YearView({ events, period, today }: YearViewProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const { months, acrossMonths } = useMemo(() => summarizeYear(events, period.months), [events, period]);
  const holidays = useMemo(() => holidaysOf(partsOfMonth(period.months[0] ?? '').year), [period]);
  return (
    <div className={styles.view}>
      <div className={styles.months}>
        {months.map((month) => (
          <SmallMonth key={month.month} of={month} holidays={holidays} today={today} />
        ))}
      </div>
      {acrossMonths.length > 0 && (
        <Section title={messages.acrossMonths(acrossMonths.length)}>
          <EventsAcrossMonths events={acrossMonths} />
        </Section>
      )}
    </div>
  );
}

function EventsAcrossMonths({ events }: { readonly events: readonly YearEvent[] }): ReactNode {
  const messages = useMessages(calendarMessages);
  const dateText = useDateText();
  const left = events.length - MAX_ACROSS;
  return (
    <>
      <ul className={styles.across}>
        {events.slice(0, MAX_ACROSS).map(({ id, title, date }) => (
          <li key={id}>
            <Link to="/events/$eventId" params={{ eventId: id }}>
              {title}
            </Link>
            , {dateText(date)}
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
