import { memo, type ReactNode } from 'react';
import { eventEnumMessages } from '../../events/event-enums.messages.js';
import { useHoursText } from '../../events/use-when-text.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { uiMessages } from '../../ui/text/ui.messages.js';
import { useMessages } from '../../ui/text/messages.js';
import { AddEventLink } from '../month/add-event-link.js';
import { calendarMessages } from '../calendar.messages.js';
import { eventPath, Marks, MoveButton, Notes } from '../event-item.js';
import type { PlacedEvent } from '../lanes/lanes.js';
import styles from './list-view.module.css';
import type { ListedMonth } from './month-list.js';
import { dayToMoveFrom } from '../move/move.js';
import { organiserNames } from '../organisers.js';
import { usePeriodText } from '../use-period-text.js';

interface ListedMonthSectionProps {
  /** The month with the events rendered so far. */
  readonly of: ListedMonth;
  /** The number of events in the month. */
  readonly total: number;
}

export function ListedMonthSection({ of, total }: ListedMonthSectionProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const { month, events } = of;
  return (
    <section className={styles.month} data-row aria-labelledby={`lista-${month}`}>
      <div className={styles.head}>
        <h2 id={`lista-${month}`}>{text.month(month)}</h2>
        <p>{messages.events(total)}</p>
        <AddEventLink date={month} when={`${text.month(month)}, ${messages.dayUnknown}`} isWide />
      </div>
      <ul className={styles.events}>
        {events.map(({ event }) => (
          <ListedEvent key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}

const ListedEvent = memo(function ListedEvent({ event }: Pick<PlacedEvent, 'event'>): ReactNode {
  const { kinds } = useMessages(eventEnumMessages);
  const { notKnown } = useMessages(uiMessages);
  const dayText = useDayText();
  const hoursText = useHoursText();
  const { id, title, kind, venue, date } = event;
  const day = dayToMoveFrom(event);
  const when = [date ? dayText(date) : notKnown, hoursText(event)].filter(Boolean).join(', ');
  return (
    <li className={styles.event} data-event={id} data-movable={day !== null || undefined}>
      <p className={styles.when}>{when}</p>
      <div className={styles.what}>
        <a
          href={eventPath(event)}
          data-stop
          tabIndex={-1}
          lang="pl"
          aria-keyshortcuts={day ? 'M' : undefined}
        >
          {title}
        </a>
        <Notes of={event} />
        <p className={styles.more}>
          <Marks of={event} />
          {[organiserNames(event).join(', '), venue?.name, kinds[kind]].filter(Boolean).join(' · ')}
        </p>
      </div>
      {day && <MoveButton title={title} isTabStop={false} />}
    </li>
  );
});
