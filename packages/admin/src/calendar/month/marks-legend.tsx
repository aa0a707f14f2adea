import type { ReactNode } from 'react';
import { JOINT_MARK, PartnershipMark } from '../../partnerships/mark/partnership-mark.js';
import { usePartnerships } from '../../partnerships/use-partnerships.js';
import { useWords } from '../../ui/text/words.js';
import { calendarWords } from '../calendar.words.js';
import styles from '../calendar.module.css';

/** Which symbol is whose: where events of all stand among each other, and on paper. */
export function MarksLegend(): ReactNode {
  const words = useWords(calendarWords);
  const marks = [...usePartnerships(), { id: 'joint', name: words.network, ...JOINT_MARK }];
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {marks.map((mark) => (
        <li key={mark.id}>
          <PartnershipMark of={mark} />
        </li>
      ))}
    </ul>
  );
}
