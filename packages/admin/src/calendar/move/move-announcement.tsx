import type { ReactNode } from 'react';
import { useDayText } from '../../ui/text/use-day-text.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import styles from '../calendar.module.css';
import { dayToMoveFrom } from './move.js';
import type { PendingMove } from './use-keyboard-move.js';

/** Announces what the keys do when an event is picked up, then each day that it moves to. */
export function MoveAnnouncement({ of }: { readonly of: PendingMove | null }): ReactNode {
  const messages = useMessages(calendarMessages);
  const dayText = useDayText();
  const isWhereItWas = of !== null && of.day === dayToMoveFrom(of.event);
  return (
    <div role="status" className={styles.carried}>
      {of && <p>{isWhereItWas ? messages.carryKeys : dayText({ edtf: of.day })}</p>}
    </div>
  );
}
