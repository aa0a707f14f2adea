import { Link } from '@tanstack/react-router';
import type { ReactNode, RefObject } from 'react';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import type { Period } from '../period.js';
import { usePeriodText } from '../use-period-text.js';
import styles from './timeline-axis.module.css';
import { dayPosition, scaleBreaks, scaleHolidays, scaleMonths, scalePart, scaleWeeks } from './time-scale.js';

interface TimelineAxisProps {
  readonly period: Period;
  readonly today: string;
  /** Content of the corner above the names of the lanes. */
  readonly corner: ReactNode;
  /** Ref to the scale above the lanes. */
  readonly track: RefObject<HTMLDivElement | null>;
}

/** The scale of the timeline: months, Mondays and holidays, one below another. */
export function TimelineAxis({ period, today, corner, track }: TimelineAxisProps): ReactNode {
  const text = usePeriodText();
  return (
    <div className={styles.axis}>
      <div>{corner}</div>
      <div ref={track} className={styles.scale}>
        <div className={styles.months} data-row>
          {scaleMonths(period).map(({ month, left, width }) => (
            <Link
              key={month}
              from="/calendar"
              to="."
              search={(now) => ({ ...now, view: 'month', month })}
              style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
              tabIndex={-1}
              data-stop
            >
              {text.monthName(month)}
            </Link>
          ))}
        </div>
        <div className={styles.weeks} aria-hidden="true">
          {scaleWeeks(period, today).map(({ monday, left, isNow }) => (
            <span key={monday} style={{ insetInlineStart: `${left}%` }} data-now={isNow || undefined}>
              {Number(monday.slice(8))}
            </span>
          ))}
        </div>
        <ul className={styles.holidays}>
          <BreakLabels period={period} />
          <HolidayLabels period={period} />
        </ul>
      </div>
    </div>
  );
}

/** Breaks narrower than this, in percent of the scale, have no room for a label. */
const MIN_LABELLED_BREAK = 10;

function BreakLabels({ period }: { readonly period: Period }): ReactNode {
  const { schoolBreak } = useMessages(calendarMessages);
  return scaleBreaks(period).map(({ kind, left, width }) => (
    <li
      key={kind}
      className={width < MIN_LABELLED_BREAK ? 'visually-hidden' : styles.break}
      style={{ insetInlineStart: `${left}%` }}
    >
      {schoolBreak[kind]}
    </li>
  ));
}

function HolidayLabels({ period }: { readonly period: Period }): ReactNode {
  const language = useLanguage();
  const name = (holiday: { readonly namePl: string; readonly nameEn: string }) =>
    language === 'pl' ? holiday.namePl : holiday.nameEn;
  return scaleHolidays(period).map(({ label, left, holidays }) => (
    <li
      key={label}
      style={left > 93 ? { insetInlineEnd: 0 } : { insetInlineStart: `${left}%` }}
      title={holidays.map(name).join(', ')}
    >
      {label}
      <span className="visually-hidden">: {holidays.map(name).join(', ')}</span>
    </li>
  ));
}

/** Background of all lanes: the first days of months, school breaks, holidays, and today. */
export function TimelineBackdrop({ period, today }: Pick<TimelineAxisProps, 'period' | 'today'>): ReactNode {
  const isNow = period.from <= today && today <= period.to;
  return (
    <div className={styles.backdrop} aria-hidden="true">
      {scaleBreaks(period).map(({ kind, left, width }) => (
        <i
          key={kind}
          className={styles.schoolBreak}
          style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
        />
      ))}
      {scaleMonths(period).map(({ month, left }) => (
        <i key={month} className={styles.monthLine} style={{ insetInlineStart: `${left}%` }} />
      ))}
      {scaleHolidays(period)
        .flatMap(({ holidays }) => holidays)
        .map(({ day }) => {
          const { left, width } = scalePart(period, day, day);
          return (
            <i
              key={day}
              className={styles.holiday}
              style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
            />
          );
        })}
      {isNow && <i className={styles.today} style={{ insetInlineStart: `${dayPosition(period, today)}%` }} />}
    </div>
  );
}
