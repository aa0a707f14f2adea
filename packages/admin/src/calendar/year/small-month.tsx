import { Link } from '@tanstack/react-router';
import type { Holiday } from '@partnerstwa/shared/feasts';
import { addDays, weekdayOf } from '@partnerstwa/shared/calendar-days';
import { memo, type ReactNode } from 'react';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import type { LaneNames } from '../lanes/use-lane-names.js';
import { useWeekdays } from '../month/use-weekdays.js';
import { firstDay, lastDay } from '../period.js';
import { usePeriodText } from '../use-period-text.js';
import { LaneMarks, lanesInOrder } from './lane-marks.js';
import { SmallDay } from './small-day.js';
import type { MonthSummary } from './year-summary.js';
import styles from './year-view.module.css';

interface SmallMonthProps {
  readonly of: MonthSummary;
  readonly names: LaneNames;
  /** Returns the address of the week that contains a day. */
  weekHref(day: string): string;
  readonly holidays: ReadonlyMap<string, Holiday>;
  readonly today: string;
}

/** A month in the year view: a small table with the organisers' symbols below each day. */
export const SmallMonth = memo(function SmallMonth({
  of,
  names,
  weekHref,
  holidays,
  today,
}: SmallMonthProps): ReactNode {
  const text = usePeriodText();
  const { month, onDay } = of;
  return (
    <section className={styles.month}>
      <MonthHeading of={of} names={names} />
      <table>
        <caption className="visually-hidden">{text.month(month)}</caption>
        <WeekdayHeadings />
        <tbody>
          {weeksOf(month).map((week, i) => (
            <tr key={i} data-row>
              {week.map((day, j) =>
                day === null ? (
                  <td key={j} />
                ) : (
                  <SmallDay
                    key={j}
                    day={day}
                    of={onDay.get(day)}
                    names={names}
                    weekHref={weekHref}
                    isOff={j === 6 || holidays.has(day)}
                    today={today}
                  />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});

function MonthHeading({ of: { month, count, withoutDay }, names }: Pick<SmallMonthProps, 'of' | 'names'>) {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const language = useLanguage();
  const lanes = lanesInOrder(withoutDay.lanes, names);
  return (
    <div className={styles.heading} data-row>
      <h2>
        <Link
          from="/calendar"
          to="."
          search={(now) => ({ ...now, view: 'month', month })}
          data-stop
          tabIndex={-1}
        >
          {text.monthName(month)}
        </Link>
      </h2>
      {withoutDay.count > 0 && (
        <span className={styles.withoutDay} title={lanes.map(names.nameOf).join(', ')}>
          <LaneMarks of={lanes} names={names} max={5} />
          <span className="visually-hidden">{withoutDay.count.toLocaleString(language)} </span>
          {messages.undated}
        </span>
      )}
      {count > 0 && (
        <span className={styles.count} title={messages.events(count)}>
          {count.toLocaleString(language)}
        </span>
      )}
    </div>
  );
}

function WeekdayHeadings(): ReactNode {
  const weekdays = useWeekdays();
  return (
    <thead>
      <tr>
        {weekdays.map(({ long, short }) => (
          <th key={long} scope="col">
            <abbr title={long}>{short}</abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The days of a month in weeks from Monday; null for the days of adjacent months. */
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
