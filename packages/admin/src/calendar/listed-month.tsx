import { memo, type ReactNode } from 'react';
import { eventsWords } from '../events/events.words.js';
import { useDateText } from '../ui/use-date-text.js';
import { useWords } from '../ui/words.js';
import { AddLink } from './add-link.js';
import { calendarWords } from './calendar.words.js';
import { eventPath, Marks, MoveButton, Notes } from './event-item.js';
import type { Placed } from './lanes.js';
import styles from './list-view.module.css';
import type { ListedMonth } from './month-list.js';
import { movableDay } from './move.js';
import { organiserNames } from './organisers.js';
import { usePeriodText } from './use-period-text.js';
import { timeInWarsaw } from './warsaw-time.js';

interface ListedMonthSectionProps {
  /** As far as it is drawn. */
  readonly of: ListedMonth;
  /** How many there are in it. */
  readonly total: number;
}

/** A month of the list. */
export function ListedMonthSection({ of, total }: ListedMonthSectionProps): ReactNode {
  const words = useWords(calendarWords);
  const text = usePeriodText();
  const { month, events } = of;
  return (
    <section className={styles.month} aria-labelledby={`lista-${month}`}>
      <div className={styles.head}>
        <h2 id={`lista-${month}`}>{text.month(month)}</h2>
        <p>{words.events(total)}</p>
        <AddLink date={month} when={`${text.month(month)}, ${words.dayUnknown}`} isWide />
      </div>
      <ul className={styles.events}>
        {events.map(({ event, placement }) => (
          <ListedEvent key={event.id} event={event} placement={placement} />
        ))}
      </ul>
    </section>
  );
}

const ListedEvent = memo(function ListedEvent({ event, placement }: Placed): ReactNode {
  const { kinds } = useWords(eventsWords);
  const dateText = useDateText();
  const text = usePeriodText();
  const { id, title, kind, venue, startsAt } = event;
  const day = movableDay(event);
  const isOneDay = placement.kind === 'DAYS' && placement.from === event.date?.edtf;
  const time = startsAt ? `, ${timeInWarsaw(startsAt)}` : '';
  return (
    <li className={styles.event} data-event={id} data-movable={day !== null || undefined}>
      <p className={styles.when}>{(isOneDay ? text.weekday(placement.from) : dateText(event.date)) + time}</p>
      <div className={styles.what}>
        <a href={eventPath(event)} aria-keyshortcuts={day ? 'M' : undefined}>
          {title}
        </a>
        <Notes of={event} />
        <p className={styles.more}>
          <Marks of={event} />
          {[organiserNames(event).join(', '), venue?.name, kinds[kind]].filter(Boolean).join(' · ')}
        </p>
      </div>
      {day && <MoveButton title={title} />}
    </li>
  );
});
