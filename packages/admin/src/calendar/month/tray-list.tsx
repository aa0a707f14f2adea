import { useState, type ReactNode } from 'react';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import { EventItem } from '../event-item.js';
import type { PlacedEvent } from '../lanes/lanes.js';
import styles from './tray-list.module.css';

/** Events shown until the person asks for more. */
const STEP = 12;

interface TrayListProps {
  readonly events: readonly PlacedEvent[];
  readonly prefix: 'DATE' | 'NOTHING';
}

/** Lists events without a day, next to a grid of days. */
export function TrayList({ events, prefix }: TrayListProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const [shown, setShown] = useState(STEP);
  if (events.length === 0) return null;
  const left = events.length - shown;
  return (
    <>
      <ul className={styles.tray}>
        {events.slice(0, shown).map(({ event, placement }) => (
          <li key={event.id}>
            <EventItem event={event} placement={placement} prefix={prefix} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + 4 * STEP)}>
          {messages.more(left)}
        </button>
      )}
    </>
  );
}
