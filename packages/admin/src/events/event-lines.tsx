import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EventLineFragment } from '../graphql/operations.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useWords } from '../ui/text/words.js';
import styles from './event-lines.module.css';
import { eventsWords } from './events.words.js';

interface EventLinesProps {
  readonly events: readonly EventLineFragment[];
  /** Not where all are at one place. */
  readonly sayWhere?: boolean;
}

/** Events one under another: what, when and where; how far it has come only where that is not as one expects. */
export function EventLines({ events, sayWhere = true }: EventLinesProps): ReactNode {
  const { statuses } = useWords(eventsWords);
  const dateText = useDateText();
  return (
    <ul className={styles.lines}>
      {events.map(({ id, title, status, date, venue }) => (
        <li key={id}>
          <Link to="/wydarzenia/$eventId" params={{ eventId: id }} lang="pl">
            {title}
          </Link>
          <span className={styles.note}>
            {[
              dateText(date),
              sayWhere && venue?.name,
              status !== 'HELD' && status !== 'CONFIRMED' && statuses[status].toLowerCase(),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
