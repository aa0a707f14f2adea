import type { ReactNode } from 'react';
import { JOINT_MARK, PartnershipMark } from '../../partnerships/mark/partnership-mark.js';
import { usePartnerships } from '../../partnerships/use-partnerships.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import styles from '../calendar.module.css';

/** Legend of the partnerships' symbols, for print and for views that mix the events of all partnerships. */
export function MarksLegend(): ReactNode {
  const messages = useMessages(calendarMessages);
  const marks = [...usePartnerships(), { id: 'joint', name: messages.network, ...JOINT_MARK }];
  return (
    <ul className={styles.legend} aria-label={messages.legend}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <PartnershipMark of={mark} />
        </li>
      ))}
    </ul>
  );
}
