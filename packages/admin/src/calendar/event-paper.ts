import type { EventStatus } from '../graphql/operations.js';
import styles from './event-paper.module.css';
import type { Placement } from './placement.js';

/** Tinted is certain, white is being written, hatched is put to others. */
const PAPERS: Readonly<Record<EventStatus, 'TINTED' | 'WHITE' | 'HATCHED'>> = {
  IDEA: 'WHITE',
  DRAFT: 'WHITE',
  PROPOSED: 'HATCHED',
  CONFIRMED: 'TINTED',
  HELD: 'TINTED',
  POSTPONED: 'WHITE',
  CANCELLED: 'WHITE',
};

interface Paper {
  readonly className: string | undefined;
  readonly 'data-paper': string;
  readonly 'data-edge': 'START' | 'END' | 'NONE';
}

/** The look of an event in a calendar: its state, and on which side its day stands. */
export function paperOf(status: EventStatus, placement: Placement, hangsLeft = false): Paper {
  const edge = hangsLeft ? 'END' : 'START';
  return {
    className: styles.paper,
    'data-paper': PAPERS[status],
    'data-edge': placement.kind === 'DAYS' ? edge : 'NONE',
  };
}
