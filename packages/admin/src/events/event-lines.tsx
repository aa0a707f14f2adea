import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EventLineFragment } from '../graphql/operations.js';
import { useDateText } from '../ui/text/use-date-text.js';
import styles from './event-lines.module.css';
import { EventStatusMark } from './event-status-mark.js';

interface EventLinesProps {
  readonly events: readonly EventLineFragment[];
  /** Set to false in a list of events at one place. */
  readonly showVenue?: boolean;
}

/** A list of events with date and place. The status is shown only if it is unusual. */
export function EventLines({ events, showVenue = true }: EventLinesProps): ReactNode {
  const dateText = useDateText();
  return (
    <ul className={styles.lines}>
      {events.map(({ id, title, status, date, venue }) => (
        <li key={id}>
          <Link to="/events/$eventId" params={{ eventId: id }} lang="pl">
            {title}
          </Link>
          <span className={styles.note}>
            {[dateText(date), showVenue && venue?.name].filter(Boolean).join(' · ')}{' '}
            <EventStatusMark of={status} />
          </span>
        </li>
      ))}
    </ul>
  );
}
