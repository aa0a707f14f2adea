import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { mayAddEvents } from '../../accounts/session/may-add-events.js';
import { useViewer } from '../../accounts/session/viewer.js';
import { publicHref } from '../../routes/public-urls.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import styles from '../calendar.module.css';

interface AddEventLinkProps {
  /** A day, or a month if the link belongs to no day. */
  readonly date: string;
  /** The date in words, with the name of the lane if the link is in one. */
  readonly when: string;
  /** The id of the partnership whose lane the link is in. */
  readonly partnership?: string | undefined;
  /** Shows the word “add” next to the plus. */
  readonly isWide?: boolean;
  /** Whether Tab stops at the link. In a grid of days, arrow keys reach the other links. */
  readonly isTabStop?: boolean;
}

/**
 * Link to the form of a new event on a date; null for viewers who may not add events. A plain link, since
 * there is one for every day.
 */
export function AddEventLink({
  date,
  when,
  partnership,
  isWide = false,
  isTabStop = true,
}: AddEventLinkProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const mayAdd = mayAddEvents(useViewer());
  if (!mayAdd) return null;
  return (
    <a
      href={publicHref('/events/new', {}, { date, ...(partnership && { partnership }) })}
      className={styles.add}
      data-add={date}
      data-partnership={partnership}
      data-wide={isWide || undefined}
      tabIndex={isTabStop ? undefined : -1}
      aria-label={messages.addOn(when)}
    >
      <Plus size={18} aria-hidden="true" />
      {isWide && messages.add}
    </a>
  );
}
