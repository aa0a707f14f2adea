import { Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { CalendarYearQuery } from '../../graphql/operations.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { Section } from '../../ui/layout/section.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { useWords } from '../../ui/text/words.js';
import { calendarWords } from '../calendar.words.js';
import type { Period } from '../period.js';
import { SmallMonth } from './small-month.js';
import { holidaysOf } from '../month/month-grid.js';
import { partsOfMonth } from '../period.js';
import { summaryOf } from './year-summary.js';
import styles from './year-view.module.css';

type YearEvent = CalendarYearQuery['calendar'][number];

/** Of those that can be in several months, how many are named here. */
const MOST_ACROSS = 10;

interface YearViewProps {
  readonly events: readonly YearEvent[];
  readonly period: Period;
  readonly today: string;
}

/** Twelve months at a glance, each with its number of events; each opens. */
export function YearView({ events, period, today }: YearViewProps): ReactNode {
  const words = useWords(calendarWords);
  const { months, acrossMonths } = useMemo(() => summaryOf(events, period.months), [events, period]);
  const holidays = useMemo(() => holidaysOf(partsOfMonth(period.months[0] ?? '').year), [period]);
  return (
    <div className={styles.view}>
      <div className={styles.months}>
        {months.map((month) => (
          <SmallMonth key={month.month} of={month} holidays={holidays} today={today} />
        ))}
      </div>
      {acrossMonths.length > 0 && (
        <Section title={words.acrossMonths(acrossMonths.length)}>
          <AcrossMonths events={acrossMonths} />
        </Section>
      )}
    </div>
  );
}

function AcrossMonths({ events }: { readonly events: readonly YearEvent[] }): ReactNode {
  const words = useWords(calendarWords);
  const dateText = useDateText();
  const left = events.length - MOST_ACROSS;
  return (
    <>
      <ul className={styles.across}>
        {events.slice(0, MOST_ACROSS).map(({ id, title, date }) => (
          <li key={id}>
            <Link to="/wydarzenia/$eventId" params={{ eventId: id }}>
              {title}
            </Link>
            , {dateText(date)}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <LinkButton
          from="/kalendarz"
          to="."
          search={(now) => ({ ...now, widok: 'lista' })}
          variant="default"
          className={styles.toList}
        >
          {words.more(left)}
        </LinkButton>
      )}
    </>
  );
}
