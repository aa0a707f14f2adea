import type { ReactNode } from 'react';
import { JOINT_MARK, PartnershipSymbolMark } from '../../partnerships/mark/partnership-mark.js';
import type { LaneNames } from '../lanes/use-lane-names.js';
import { JOINT, OTHERS, UNKNOWN } from '../organisers.js';
import styles from './year-view.module.css';

/** The most marks that fit below the number of a day. */
const FIT_A_DAY = 3;
const SIZE = 10;

interface LaneMarksProps {
  readonly of: readonly string[];
  readonly names: LaneNames;
  /** The most marks that fit. */
  readonly max?: number;
}

/**
 * The symbols of lanes, with a plus if not all of them fit. Hidden from screen readers, since the text next
 * to them names all lanes.
 */
export function LaneMarks({ of, names, max = FIT_A_DAY }: LaneMarksProps): ReactNode {
  const shown = of.length > max ? of.slice(0, max - 1) : of;
  return (
    <span className={styles.marks} aria-hidden="true">
      {shown.map((lane) => (
        <PartnershipSymbolMark key={lane} of={markOf(lane, names)} size={SIZE} />
      ))}
      {shown.length < of.length && <span className={styles.plus}>+</span>}
    </span>
  );
}

function markOf(lane: string, names: LaneNames) {
  return lane === JOINT ? JOINT_MARK : (names.markOf(lane) ?? { symbol: 'RING' as const, colour: null });
}

/** Sorts lanes as in the timeline. */
export function lanesInOrder(lanes: ReadonlySet<string>, { own }: LaneNames): string[] {
  return [...own, JOINT, OTHERS, UNKNOWN].filter((lane) => lanes.has(lane));
}
