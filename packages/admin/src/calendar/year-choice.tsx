import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../ui/text/messages.js';
import { calendarMessages } from './calendar.messages.js';
import { partsOfMonth } from './period.js';
import styles from './period-nav.module.css';
import { calendarRoute } from './use-calendar-view.js';

interface YearChoiceProps {
  readonly month: string;
  readonly today: string;
  /** The year of the first event; null if it is not known. */
  readonly firstYear: number | null;
}

/** Offers the years from the first event to next year. The month of the year stays. */
export function YearChoice({ month, today, firstYear }: YearChoiceProps): ReactNode {
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
