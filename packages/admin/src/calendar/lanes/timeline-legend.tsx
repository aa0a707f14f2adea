import type { ReactNode } from 'react';
import { coloursOf, JOINT_MARK, PartnershipSymbolMark } from '../../partnerships/mark/partnership-mark.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import { paperOf } from '../event-paper.js';
import styles from './timeline-legend.module.css';

const ON_A_DAY = { kind: 'DAYS', from: '', to: '' } as const;
const IN_A_MONTH = { kind: 'MONTH', month: '' } as const;

/** Explains the backgrounds and borders of cards, and the keys. */
export function TimelineLegend({ canMove }: { readonly canMove: boolean }): ReactNode {
  const messages = useMessages(calendarMessages);
  const samples = [
    { label: messages.certain, paper: paperOf('CONFIRMED', ON_A_DAY) },
    { label: messages.draft, paper: paperOf('DRAFT', ON_A_DAY) },
    { label: messages.proposal, paper: paperOf('PROPOSED', ON_A_DAY) },
    { label: messages.withoutDay, paper: paperOf('DRAFT', IN_A_MONTH) },
  ];
  return (
    <div className={styles.legend} style={coloursOf(JOINT_MARK)}>
      <ul aria-label={messages.cardLegend}>
        {samples.map(({ label, paper }) => (
          <li key={label}>
            <span {...paper} />
            {label}
          </li>
        ))}
        <li>
          <PartnershipSymbolMark of={JOINT_MARK} size={12} />
          {messages.shared}
        </li>
        <li>
          <span className={styles.schoolBreak} />
          {messages.schoolBreaks}
        </li>
      </ul>
      <p>{canMove ? messages.timelineKeys : messages.arrowKeys}</p>
    </div>
  );
}
