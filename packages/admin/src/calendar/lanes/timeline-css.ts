import type { CSSProperties } from 'react';
import type { LaneItem } from './lane-items.js';
import type { CardBox } from './pack-lane.js';

/** CSS variables that position a card: in pixels on screen, in the columns of its months in print. */
export function cssOfCard({ start, end }: LaneItem, { left, top, width, height }: CardBox): CSSProperties {
  return {
    '--left': `${left}px`,
    '--top': `${top}px`,
    '--width': `${width}px`,
    '--height': `${height}px`,
    '--columns': `${start + 1} / ${end + 2}`,
  } as CSSProperties;
}
