import type { ReactNode } from 'react';
import { useDayText } from '../../events/use-when-text.js';
import { useWords } from '../../ui/text/words.js';
import { calendarWords } from '../calendar.words.js';
import styles from '../calendar.module.css';
import { movableDay } from './move.js';
import type { Moving } from './use-carry.js';

/** Says what the keys do to an event that has been taken up, and then each day that it comes to. */
export function CarriedText({ of }: { readonly of: Moving | null }): ReactNode {
  const words = useWords(calendarWords);
  const dayText = useDayText();
  const isWhereItWas = of !== null && of.day === movableDay(of.event);
  return (
    <div role="status" className={styles.carried}>
      {of && <p>{isWhereItWas ? words.carryKeys : dayText({ edtf: of.day })}</p>}
    </div>
  );
}
