import type { ReactNode } from 'react';
import type { EventStatus } from '../graphql/operations.js';
import { useMessages } from '../ui/text/messages.js';
import { eventStatusMessages } from './event-status.messages.js';
import styles from './event-status-text.module.css';

/** The status of an event as a dot and a word. */
export function EventStatusText({ status }: { readonly status: EventStatus }): ReactNode {
  const { statuses } = useMessages(eventStatusMessages);
  return (
    <span className={styles.status} data-status={status}>
      {statuses[status]}
    </span>
  );
}
