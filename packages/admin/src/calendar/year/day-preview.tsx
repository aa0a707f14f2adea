import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useHoursText } from '../../events/use-when-text.js';
import { uncachedClient } from '../../graphql/client.js';
import type { EventFilter } from '../../graphql/operations.js';
import { QueryResult } from '../../graphql/query-result.js';
import { useMessages } from '../../ui/text/messages.js';
import { useDayText } from '../../ui/text/use-day-text.js';
import { CalendarDocument } from '../calendar.page.graphql.js';
import { calendarMessages } from '../calendar.messages.js';
import { Marks, Notes } from '../event-item.js';
import type { CalendarEvent } from '../organisers.js';
import { placementOf, sortedByHour } from '../placement.js';
import styles from './day-preview.module.css';

interface DayPreviewProps {
  readonly day: string;
  readonly filter: EventFilter;
}

/** Lists the events of a day with organisers, title, hours and place. */
export function DayPreview({ day, filter }: DayPreviewProps): ReactNode {
  const dayText = useDayText();
  const query = useQuery(CalendarDocument, {
    variables: { from: day, to: day, filter },
    client: uncachedClient,
  });
  return (
    <div className={styles.preview}>
      <p className={styles.day}>{dayText({ edtf: day })}</p>
      <QueryResult query={query} lines={2}>
        {({ calendar }) => (
          <ul className={styles.events}>
            {sortedByHour(calendar)
              .filter((event) => placementOf(event).kind === 'DAYS')
              .map((event) => (
                <DayEvent key={event.id} of={event} />
              ))}
          </ul>
        )}
      </QueryResult>
    </div>
  );
}

function DayEvent({ of }: { readonly of: CalendarEvent }): ReactNode {
  const messages = useMessages(calendarMessages);
  const hours = useHoursText()(of);
  const { id, title, venue } = of;
  return (
    <li>
      <span className={styles.marks}>
        <Marks of={of} />
      </span>
      <span>
        <Link to="/events/$eventId" params={{ eventId: id }} className={styles.title} lang="pl">
          {title}
        </Link>
        <span className={styles.facts}>
          {hours && `${hours} · `}
          {venue ? <span lang="pl">{venue.name}</span> : messages.noVenue}
          <Notes of={of} />
        </span>
      </span>
    </li>
  );
}
