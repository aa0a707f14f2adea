import { weekdayOf } from '@partnerstwa/shared/calendar-days';
import type { SchoolBreak } from '@partnerstwa/shared/school-breaks';
import { memo, useId, useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { mayAddEvents } from '../../accounts/session/may-add-events.js';
import { useViewer } from '../../accounts/session/viewer.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { Section } from '../../ui/layout/section.js';
import { useLanguage, useMessages } from '../../ui/text/messages.js';
import { AddEventLink } from './add-event-link.js';
import calendar from '../calendar.module.css';
import { calendarMessages } from '../calendar.messages.js';
import { EventItem } from '../event-item.js';
import type { PlacedEvent } from '../lanes/lanes.js';
import { MarksLegend } from './marks-legend.js';
import { holidayName, monthGrid, weekNumber, type GridDay, type MonthGrid } from './month-grid.js';
import styles from './month-view.module.css';
import { dayToMoveFrom } from '../move/move.js';
import type { CalendarEvent } from '../organisers.js';
import type { Period } from '../period.js';
import { TrayList } from './tray-list.js';
import { useDayGrid } from './use-day-grid.js';
import { usePeriodText } from '../use-period-text.js';
import { useWeekdays } from './use-weekdays.js';

/** Events shown in a day until the person asks for all. */
const MAX_IN_DAY = 3;

interface MonthViewProps {
  readonly events: readonly CalendarEvent[];
  readonly period: Period;
  readonly today: string;
}

/**
 * A month as in a wall calendar: weeks, holidays, and next to them the events without a day. For viewers who
 * may add events, the days are a grid that arrow keys move through.
 */
export function MonthView({ events, period, today }: MonthViewProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const mayAdd = mayAddEvents(useViewer());
  const id = useId();
  const [month = ''] = period.months;
  const { weeks, tray, uncertain } = useMemo(() => monthGrid(month, events), [month, events]);
  const days = useMemo(() => weeks.flat().filter(({ isOfMonth }) => isOfMonth), [weeks]);
  const { stop, table, ...keys } = useDayGrid(days, today);
  const isDense = days.some((day) => day.events.length > 2);
  return (
    <div className={styles.view} style={{ '--weeks': weeks.length } as CSSProperties}>
      <table
        ref={table}
        className={styles.month}
        data-dense={isDense || undefined}
        role={mayAdd ? 'grid' : undefined}
        aria-labelledby={`${id}-name`}
        aria-describedby={mayAdd ? `${id}-keys` : undefined}
        {...keys}
      >
        <caption id={`${id}-name`} className="visually-hidden">
          {messages.monthOf(text.of(period))}
        </caption>
        <WeekdayHeadings />
        <tbody>
          {weeks.map((week) => (
            <Week key={week[0]?.day} week={week} today={today} tabStop={mayAdd ? stop : null} />
          ))}
        </tbody>
      </table>
      <MonthTray month={month} tray={tray} uncertain={uncertain} />
      <div className={styles.foot}>
        <MarksLegend />
        {mayAdd && (
          <p id={`${id}-keys`} className={calendar.hint}>
            {messages.daysByKeys}
          </p>
        )}
      </div>
    </div>
  );
}

interface MonthTrayProps extends Pick<MonthGrid, 'tray' | 'uncertain'> {
  readonly month: string;
}

/** Events without a day, next to the days. They can be dragged onto a day. */
function MonthTray({ month, tray, uncertain }: MonthTrayProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const inMonth = text.inMonth(month);
  const canMove = [...tray, ...uncertain].some(({ event }) => dayToMoveFrom(event) !== null);
  return (
    <div className={styles.tray}>
      <Section
        title={messages.withoutADay}
        count={messages.inMonthCount(tray.length, inMonth)}
        action={<AddEventLink date={month} when={`${text.month(month)}, ${messages.dayUnknown}`} />}
      >
        <TrayList key={month} events={tray} prefix="NOTHING" />
      </Section>
      {uncertain.length > 0 && (
        <Section title={messages.perhapsIn(inMonth, uncertain.length)}>
          <TrayList key={month} events={uncertain} prefix="DATE" />
        </Section>
      )}
      {canMove && <p className={calendar.hint}>{messages.trayHint}</p>}
    </div>
  );
}

function WeekdayHeadings(): ReactNode {
  const messages = useMessages(calendarMessages);
  const weekdays = useWeekdays();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.week}>
          <span className="visually-hidden">{messages.week}</span>
        </th>
        {weekdays.map(({ long }) => (
          <th key={long} scope="col">
            {long}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface WeekProps {
  readonly week: readonly GridDay[];
  readonly today: string;
  /** The day at which Tab stops; null if Tab stops at each event. */
  readonly tabStop: string | null;
}

function Week({ week, today, tabStop }: WeekProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const [monday] = week;
  return (
    <tr>
      <th scope="row" className={styles.week}>
        <span className="visually-hidden">{messages.weekOf} </span>
        {monday && weekNumber(monday.day)}
      </th>
      {week.map((day) => (
        <Day
          key={day.day}
          of={day}
          isToday={day.day === today}
          isStop={tabStop === null || day.day === tabStop}
        />
      ))}
    </tr>
  );
}

const Day = memo(function Day({
  of,
  isToday,
  isStop,
}: {
  readonly of: GridDay;
  readonly isToday: boolean;
  readonly isStop: boolean;
}): ReactNode {
  const messages = useMessages(calendarMessages);
  const language = useLanguage();
  const text = usePeriodText();
  const dayText = useDayText();
  const { day, isOfMonth, holiday, schoolBreak, events } = of;
  const number = Number(day.slice(8));
  return (
    <td
      className={isOfMonth ? undefined : styles.other}
      data-drop-day={day}
      data-holiday={holiday !== undefined || undefined}
      data-school-break={schoolBreak !== undefined || undefined}
      data-empty={events.length === 0 || undefined}
      aria-current={isToday ? 'date' : undefined}
    >
      <div className={styles.head}>
        <span className={styles.number}>
          {!isOfMonth && number === 1 ? text.dayAndMonth(day) : number}
          {isToday && <span className="visually-hidden"> ({messages.todayIs})</span>}
        </span>
        <span className={styles.weekday}>{dayText({ edtf: day })}</span>
        {holiday && <span className={styles.holiday}>{holidayName(holiday, language)}</span>}
        {!holiday && schoolBreak && isNamedOn(day, schoolBreak) && (
          <span className={styles.schoolBreak}>{messages.schoolBreak[schoolBreak.kind]}</span>
        )}
        {isOfMonth && <AddEventLink date={day} when={text.day(day)} isTabStop={isStop} />}
      </div>
      <DayEvents day={day} events={events} isStop={isStop} />
    </td>
  );
});

/** A break says its name where it begins, and on each Monday. */
function isNamedOn(day: string, { from }: SchoolBreak): boolean {
  return day === from || weekdayOf(day) === 1;
}

function DayEvents({
  day,
  events,
  isStop,
}: Pick<GridDay, 'day' | 'events'> & { readonly isStop: boolean }): ReactNode {
  const messages = useMessages(calendarMessages);
  const [isOpen, setOpen] = useState(false);
  if (events.length === 0) return null;
  // One more event takes no more space than the button that would reveal it.
  const shown = isOpen || events.length <= MAX_IN_DAY + 1 ? events : events.slice(0, MAX_IN_DAY);
  return (
    <>
      <ul className={styles.events}>
        {shown.map(({ event, placement }) => (
          <li key={event.id}>
            <EventItem
              event={event}
              placement={placement}
              prefix={prefixOf(placement)}
              day={day}
              isTabStop={isStop}
              isTight
            />
          </li>
        ))}
      </ul>
      {events.length > MAX_IN_DAY + 1 && (
        <button
          type="button"
          className={styles.more}
          tabIndex={isStop ? undefined : -1}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? messages.fewer : messages.more(events.length - MAX_IN_DAY)}
        </button>
      )}
    </>
  );
}

/** The cell shows the day already, so only an event over several days needs its day numbers. */
function prefixOf(placement: PlacedEvent['placement']): 'DAY' | 'NOTHING' {
  return placement.kind === 'DAYS' && placement.from !== placement.to ? 'DAY' : 'NOTHING';
}
