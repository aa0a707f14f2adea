import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { mayAddEvents } from '../../accounts/session/may-add-events.js';
import { useViewer } from '../../accounts/session/viewer.js';
import { publicHref } from '../../routes/public-urls.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import styles from '../calendar.module.css';

interface AddEventLinkProps {
  /** A day, or a month alone: as exactly as it is known where one clicks. */
  readonly date: string;
  /** The same in words, and whose it will be. */
  readonly when: string;
  /** The id of the partnership in whose lane one clicks. */
  readonly partnership?: string | undefined;
  /** With the word beside the sign. */
  readonly isWide?: boolean;
  /** Whether Tab stops at it; in a grid of days the arrow keys lead to the others. */
  readonly isTabStop?: boolean;
}

/** To a new event on that date; not there for whoever may not write. A plain link: there is one for every day. */
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
