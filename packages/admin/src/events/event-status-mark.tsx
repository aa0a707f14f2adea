import type { ReactNode } from 'react';
import type { EventStatus } from '../graphql/operations.js';
import { useMessages } from '../ui/text/messages.js';
import { eventStatusMessages } from './event-status.messages.js';
import { statusIcon } from './event-status-icon.js';
import styles from './event-lines.module.css';

/** Marks an event that is not certain or does not take place, with an icon and a word. */
export function EventStatusMark({ of }: { readonly of: EventStatus }): ReactNode {
  const { statuses } = useMessages(eventStatusMessages);
  const Icon = statusIcon(of);
  if (!Icon) return null;
  return (
    <span className={styles.status} data-status={of}>
      <Icon size={14} aria-hidden="true" /> {statuses[of].toLowerCase()}
    </span>
  );
}
