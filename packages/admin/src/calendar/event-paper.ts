import type { EventStatus } from '../graphql/operations.js';
import styles from './event-paper.module.css';
import type { Placement } from './placement.js';

/** Background of a card: tinted for confirmed or held, white for a draft, hatched for a proposal. */
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

/** Attributes of a card: the background shows the status, and an edge marks the side on which the day is. */
export function paperOf(status: EventStatus, placement: Placement, hangsLeft = false): Paper {
  const edge = hangsLeft ? 'END' : 'START';
  return {
    className: styles.paper,
    'data-paper': PAPERS[status],
    'data-edge': placement.kind === 'DAYS' ? edge : 'NONE',
  };
}
