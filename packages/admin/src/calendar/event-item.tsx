import { clockTime } from '@partnerstwa/shared/event-hours';
import { memo, type ReactNode } from 'react';
import { statusIcon } from '../events/event-status-icon.js';
import { EventStatusMark } from '../events/event-status-mark.js';
import { eventMessages } from '../events/event.messages.js';
import { coloursOf, JOINT_MARK, PartnershipSymbolMark } from '../partnerships/mark/partnership-mark.js';
import { isOfNetwork, partnershipsOf } from '../partnerships/organised.js';
import { publicHref } from '../routes/public-urls.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useMessages } from '../ui/text/messages.js';
import { calendarMessages } from './calendar.messages.js';
import styles from './event-item.module.css';
import { paperOf } from './event-paper.js';
import type { PlacedEvent } from './lanes/lanes.js';
import { dayToMoveFrom } from './move/move.js';
import { organiserNames, type CalendarEvent } from './organisers.js';
import { dayNumbers } from './placement.js';

interface EventItemProps extends PlacedEvent {
  /**
   * Text that the position does not give: the day numbers in a month's column, or the date of an event
   * without a day.
   */
  readonly prefix: 'DAY' | 'DATE' | 'NOTHING';
  /** Whether Tab stops at the event. If it does not, arrow keys reach it. */
  readonly isTabStop?: boolean;
  /** The box may be too small for the title, so the title is a tooltip as well. */
  readonly isTight?: boolean;
  /** The day in whose cell the event is drawn. An event over several days is drawn in each of them. */
  readonly day?: string;
}

/**
 * An event in a calendar: the marks and colour of its organisers, and its title. Screen readers also hear the
 * organisers and the date. The button is for viewers who may move the event; move/move-area.tsx handles
 * clicks, keys and drags.
 */
export const EventItem = memo(function EventItem(props: EventItemProps): ReactNode {
  const { event, placement, prefix, day, isTabStop = true, isTight = false } = props;
  const messages = useMessages(calendarMessages);
  const dateText = useDateText();
  const isMovable = dayToMoveFrom(event) !== null;
  const { className, ...paper } = paperOf(event.status, placement);
  return (
    <div
      className={`${styles.item} ${className}`}
      {...paper}
      style={coloursOf(colourOf(event))}
      data-event={event.id}
      data-movable={isMovable || undefined}
    >
      <a
        href={eventPath(event)}
        className={styles.link}
        title={isTight ? event.title : undefined}
        tabIndex={isTabStop ? undefined : -1}
        data-status={event.status}
        draggable={false}
        aria-keyshortcuts={isMovable ? 'M' : undefined}
      >
        {prefix === 'DAY' && placement.kind === 'DAYS' && (
          <b className={styles.day}>
            {isAbout(event) && `${messages.uncertainDay} `}
            {dayNumbers(placement)}{' '}
          </b>
        )}
        <Marks of={event} />
        <Time of={event} placement={placement} day={day} />
        <span className={styles.title} lang="pl">
          {event.title}
        </span>
        <Notes of={event} />
        {prefix === 'DATE' && <span className={styles.date}>, {dateText(event.date)}</span>}
        <span className="visually-hidden">
          {organiserNames(event).map((name) => `, ${name}`)}
          {prefix !== 'DATE' && `, ${dateText(event.date)}`}
        </span>
      </a>
      {isMovable && <MoveButton title={event.title} isTabStop={isTabStop} />}
    </div>
  );
});

/** The start time. On the last of several days it is the end time, and between them nothing. */
function Time({ of, placement, day }: { readonly of: CalendarEvent } & TimeProps): ReactNode {
  const { untilHour } = useMessages(eventMessages);
  const isOfSeveral = placement.kind === 'DAYS' && placement.from !== placement.to;
  const isFirst = !isOfSeveral || day === undefined || day === placement.from;
  const isLast = isOfSeveral && day === placement.to;
  const time = isFirst
    ? clockTime(of.startsAt)
    : isLast && of.endsAt !== null && untilHour(clockTime(of.endsAt));
  return time && <span className={styles.time}>{time} </span>;
}

type TimeProps = Pick<EventItemProps, 'placement' | 'day'>;

/**
 * Path of the event's page. Plain links use it (ui/use-plain-links.ts), since one screen has hundreds of
 * events.
 */
export function eventPath({ id }: { readonly id: string }): string {
  return publicHref('/events/$eventId', { eventId: id });
}

/** Opens the dialog that moves the event around this button. */
export function MoveButton({
  title,
  isTabStop = true,
}: {
  readonly title: string;
  readonly isTabStop?: boolean;
}): ReactNode {
  const messages = useMessages(calendarMessages);
  return (
    <button
      type="button"
      className={styles.move}
      tabIndex={isTabStop ? undefined : -1}
      data-move
      aria-label={messages.moveOf(title)}
    >
      {messages.move}
    </button>
  );
}

/** The symbols of the organising partnerships, or the joint symbol if the network organises the event. */
export function Marks({ of }: { readonly of: CalendarEvent }): ReactNode {
  const marks = isOfNetwork(of) ? [{ id: 'network', ...JOINT_MARK }] : partnershipsOf(of);
  if (marks.length === 0) return null;
  return (
    <span className={styles.marks}>
      {marks.map((mark) => (
        <PartnershipSymbolMark key={mark.id} of={mark} size={12} />
      ))}{' '}
    </span>
  );
}

/** Marks what is unusual: the event is not certain yet, cancelled, or internal. */
export function Notes({ of }: { readonly of: CalendarEvent }): ReactNode {
  const messages = useMessages(calendarMessages);
  const isInternal = of.visibility === 'INTERNAL';
  if (statusIcon(of.status) === null && !isInternal) return null;
  return (
    <span className={styles.note}>
      {' '}
      <EventStatusMark of={of.status} />
      {isInternal && ` (${messages.internal})`}
    </span>
  );
}

/** Whether the source gives the day as approximate. */
export function isAbout({ date }: CalendarEvent): boolean {
  return date?.precision === 'DAY' && date.edtf !== date.earliest;
}

export function colourOf(event: CalendarEvent): { readonly colour: string | null } {
  const [first, second] = partnershipsOf(event);
  return isOfNetwork(event) || second ? JOINT_MARK : { colour: first?.colour ?? null };
}
