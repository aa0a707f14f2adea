import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import styles from '../calendar.module.css';
import { usePeriodText } from '../use-period-text.js';

interface MoreLinkProps {
  /** The number of hidden events. */
  readonly n: number;
  readonly lane: string;
  readonly laneName: string;
  /** The month to list; without it, the whole half-year. */
  readonly month?: string | undefined;
}

/** Link to the list of a lane: `jeszcze 32` (32 more). */
export function MoreLink({ n, lane, laneName, month }: MoreLinkProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  return (
    <Link
      from="/calendar"
      to="."
      search={(now) => ({
        ...now,
        view: 'list',
        month: month ?? now.month,
        range: month ? 'month' : undefined,
        lane: lane,
      })}
      className={styles.more}
      data-stop
      tabIndex={-1}
    >
      {messages.more(n)}
      <span className="visually-hidden">
        : {[laneName, month && text.month(month)].filter(Boolean).join(', ')}
      </span>
    </Link>
  );
}
