import { Link } from '@tanstack/react-router';
import type { Holiday } from '@partnerstwa/shared/feasts';
import { addDays, weekdayOf } from '@partnerstwa/shared/calendar-days';
import { memo, type ReactNode } from 'react';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import { firstDay, lastDay } from '../period.js';
import styles from './year-view.module.css';
import { usePeriodText } from '../use-period-text.js';
import { useWeekdays } from '../month/use-weekdays.js';
import type { MonthSummary } from './year-summary.js';

interface SmallMonthProps {
  readonly of: MonthSummary;
  readonly holidays: ReadonlyMap<string, Holiday>;
  readonly today: string;
}

/** A month of the year as a small table: each day, and below it the number of its events unless that is zero. */
export const SmallMonth = memo(function SmallMonth({ of, holidays, today }: SmallMonthProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const weekdays = useWeekdays();
  const { month, count, withoutDay } = of;
  return (
    <section className={styles.card}>
      <h2>
        <Link from="/calendar" to="." search={(now) => ({ ...now, view: 'month', month: month })}>
          {text.monthName(month)}
        </Link>
      </h2>
      <p className={styles.count}>{count === 0 ? messages.noEvents : messages.ofMonth(count, withoutDay)}</p>
      <table className={styles.small}>
        <caption className="visually-hidden">{text.month(month)}</caption>
        <thead>
          <tr>
            {weekdays.map(({ long, short }) => (
              <th key={long} scope="col">
                <abbr title={long}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week, i) => (
            <tr key={i}>
              {week.map((day, j) => (
                <SmallDay
                  key={j}
                  day={day}
                  n={of.onDay.get(day ?? '') ?? 0}
                  isOff={j === 6 || holidays.has(day ?? '')}
                  isToday={day === today}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

interface SmallDayProps {
  readonly day: string | null;
  readonly n: number;
  readonly isOff: boolean;
  readonly isToday: boolean;
}

function SmallDay({ day, n, isOff, isToday }: SmallDayProps): ReactNode {
  const messages = useMessages(calendarMessages);
  if (!day) return <td />;
  return (
    <td
      data-off={isOff || undefined}
      data-busy={n > 0 || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      {Number(day.slice(8))}
      {n > 0 && (
        <b className={styles.n}>
          <span className="visually-hidden">: </span>
          {n}
          <span className="visually-hidden"> {messages.events(n).replace(/^\S+\s/, '')}</span>
        </b>
      )}
    </td>
  );
}

/** The days of a month in weeks from Monday; null where the week belongs to its neighbour. */
function weeksOf(month: string): (string | null)[][] {
  const before = weekdayOf(firstDay(month)) - 1;
  const length = Number(lastDay(month).slice(8));
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, i) => {
      const n = week * 7 + i - before;
      return n < 0 || n >= length ? null : addDays(firstDay(month), n);
    }),
  );
}
