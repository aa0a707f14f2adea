import { NativeSelect } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { LinkButton } from '../ui/controls/link-button.js';
import { useMessages } from '../ui/text/messages.js';
import { calendarMessages } from './calendar.messages.js';
import styles from './period-nav.module.css';
import { adjacentPeriod, monthOf, partsOfMonth, type Period } from './period.js';
import { calendarRoute } from './use-calendar-view.js';
import { usePeriodText } from './use-period-text.js';

interface PeriodNavProps {
  readonly period: Period;
  readonly month: string;
  readonly today: string;
  /** The year of the first event there is, as far as it is known. */
  readonly firstYear: number | null;
}

/** To the period before and after, to today's, and to any year. */
export function PeriodNav({ period, month, today, firstYear }: PeriodNavProps): ReactNode {
  const messages = useMessages(calendarMessages);
  return (
    <nav className={styles.nav} aria-label={messages.period}>
      <StepLink period={period} direction={-1} />
      <LinkButton
        from="/calendar"
        to="."
        search={(now) => ({ ...now, month: undefined, day: undefined })}
        variant="default"
      >
        {messages.today}
      </LinkButton>
      <StepLink period={period} direction={1} />
      {period.span !== 'WEEK' && <YearChoice month={month} today={today} firstYear={firstYear} />}
    </nav>
  );
}

function StepLink({ period, direction }: { readonly period: Period; readonly direction: -1 | 1 }): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const to = adjacentPeriod(period, direction);
  const word = direction === -1 ? messages.previous : messages.next;
  const Icon = direction === -1 ? ChevronLeft : ChevronRight;
  return (
    <LinkButton
      from="/calendar"
      to="."
      search={(now) => ({
        ...now,
        month: monthOf(to.from),
        day: to.span === 'WEEK' ? to.from : undefined,
      })}
      variant="subtle"
      className={styles.step}
      aria-label={messages.goTo(word, text.of(to))}
    >
      <Icon size={18} aria-hidden="true" />
    </LinkButton>
  );
}

/** From the first year of the record to the next one; the month of the year stays. */
function YearChoice({ month, today, firstYear }: Omit<PeriodNavProps, 'period'>): ReactNode {
  const messages = useMessages(calendarMessages);
  const navigate = calendarRoute.useNavigate();
  const { year } = partsOfMonth(month);
  const thisYear = Number(today.slice(0, 4));
  const from = Math.min(firstYear ?? thisYear, thisYear, year);
  const to = Math.max(thisYear + 1, year);
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  return (
    <NativeSelect
      aria-label={messages.yearChoice}
      className={styles.year}
      data={years}
      value={String(year)}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ search: (now) => ({ ...now, month: `${value}${month.slice(4)}`, day: undefined }) })
      }
    />
  );
}
