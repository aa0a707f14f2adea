import { useId, useMemo, type CSSProperties, type ReactNode } from 'react';
import { mayAddEvents } from '../../accounts/session/may-add-events.js';
import { useViewer } from '../../accounts/session/viewer.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { Section } from '../../ui/layout/section.js';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import calendar from '../calendar.module.css';
import { EventItem } from '../event-item.js';
import { AddEventLink } from '../month/add-event-link.js';
import { MarksLegend } from '../month/marks-legend.js';
import { holidayName } from '../month/month-grid.js';
import { TrayList } from '../month/tray-list.js';
import { useDayGrid } from '../month/use-day-grid.js';
import { useWeekdays } from '../month/use-weekdays.js';
import type { CalendarEvent } from '../organisers.js';
import type { Period } from '../period.js';
import { usePeriodText } from '../use-period-text.js';
import { weekGrid, type WeekDay, type WeekGrid } from './week-grid.js';
import styles from './week-view.module.css';

/** Id of the text below the week that explains the keys. */
const KEYS_ID = 'week-keys';

interface WeekViewProps {
  readonly events: readonly CalendarEvent[];
  readonly period: Period;
  readonly today: string;
}

/** Seven days by the hour, with events without an hour above and events without a day below. */
export function WeekView({ events, period, today }: WeekViewProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const mayAdd = mayAddEvents(useViewer());
  const grid = useMemo(() => weekGrid(period, events), [period, events]);
  const { uncertain } = grid;
  return (
    <div className={styles.view}>
      <WeekTable of={grid} period={period} today={today} mayAdd={mayAdd} />
      {uncertain.length > 0 && (
        <Section title={messages.perhapsThisWeek(uncertain.length)}>
          <TrayList key={period.from} events={uncertain} prefix="DATE" />
        </Section>
      )}
      <MarksLegend />
      {mayAdd && (
        <p id={KEYS_ID} className={calendar.hint}>
          {messages.weekKeys}
        </p>
      )}
    </div>
  );
}

interface WeekTableProps extends Pick<WeekViewProps, 'period' | 'today'> {
  readonly of: WeekGrid;
  readonly mayAdd: boolean;
}

function WeekTable({ of: { days, hours }, period, today, mayAdd }: WeekTableProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const id = useId();
  const { stop, table, ...keys } = useDayGrid(days, today);
  const isStop = (day: string) => !mayAdd || day === stop;
  const [first, last] = hours;
  return (
    <table
      ref={table}
      className={styles.week}
      style={{ '--first': first, '--hours': last - first } as CSSProperties}
      role={mayAdd ? 'grid' : undefined}
      aria-labelledby={id}
      aria-describedby={mayAdd ? KEYS_ID : undefined}
      {...keys}
    >
      <caption id={id} className="visually-hidden">
        {messages.weekGrid(text.of(period))}
      </caption>
      <DayHeadings days={days} today={today} />
      <tbody>
        <tr className={styles.untimed}>
          <th scope="row">{messages.untimed}</th>
          {days.map((day, i) => (
            <UntimedCell key={day.day} of={day} order={i} isStop={isStop(day.day)} />
          ))}
        </tr>
        <tr className={styles.timed}>
          <HourLabels first={first} last={last} />
          {days.map((day, i) => (
            <TimedCell key={day.day} of={day} order={i} isStop={isStop(day.day)} />
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function DayHeadings({
  days,
  today,
}: {
  readonly days: readonly WeekDay[];
  readonly today: string;
}): ReactNode {
  const messages = useMessages(calendarMessages);
  const language = useLanguage();
  const weekdays = useWeekdays();
  return (
    <thead>
      <tr>
        <td />
        {days.map(({ day, holiday, schoolBreak }, i) => (
          <th
            key={day}
            scope="col"
            aria-current={day === today ? 'date' : undefined}
            data-holiday={holiday !== undefined || undefined}
          >
            {weekdays[i]?.long} <b>{Number(day.slice(8))}</b>
            {day === today && <span className="visually-hidden"> ({messages.todayIs})</span>}
            {holiday && <span className={styles.holiday}>{holidayName(holiday, language)}</span>}
            {!holiday && schoolBreak && (
              <span className={styles.schoolBreak}>{messages.schoolBreak[schoolBreak.kind]}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface DayCellProps {
  readonly of: WeekDay;
  /** CSS order: in a list of days, the two cells of a day follow each other. */
  readonly order: number;
  readonly isStop: boolean;
}

function UntimedCell({ of: { day, untimed, timed }, order, isStop }: DayCellProps): ReactNode {
  const text = usePeriodText();
  const dayText = useDayText();
  const isEmpty = untimed.length + timed.length === 0;
  return (
    <td style={{ order }} data-drop-day={day} data-empty={isEmpty || undefined}>
      <span className={styles.day}>{dayText({ edtf: day })}</span>
      <AddEventLink date={day} when={text.day(day)} isTabStop={isStop} />
      {untimed.length > 0 && (
        <ul className={styles.events}>
          {untimed.map((placed) => (
            <li key={placed.event.id}>
              <EventItem {...placed} prefix="NOTHING" day={day} isTabStop={isStop} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function HourLabels({ first, last }: { readonly first: number; readonly last: number }): ReactNode {
  const hours = Array.from({ length: last - first }, (_, i) => first + i);
  return (
    <td className={styles.hours} aria-hidden="true">
      {hours.map((hour) => (
        <span key={hour} style={{ '--from': hour } as CSSProperties}>
          {hour}:00
        </span>
      ))}
    </td>
  );
}

function TimedCell({ of: { day, timed }, order, isStop }: DayCellProps): ReactNode {
  return (
    <td style={{ order }} data-drop-day={day} data-empty={timed.length === 0 || undefined}>
      {timed.length > 0 && (
        <ul className={styles.byHour}>
          {timed.map(({ event, placement, from, to, column, columns }) => (
            <li
              key={event.id}
              style={
                { '--from': from, '--to': to, '--column': column, '--columns': columns } as CSSProperties
              }
              data-open-end={event.endsAt === null || undefined}
            >
              <EventItem {...{ event, placement, day }} prefix="NOTHING" isTabStop={isStop} isTight />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
