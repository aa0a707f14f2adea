import type { CSSProperties } from 'react';
import type { LaneItem } from './lane-items.js';
import type { CardBox } from './pack-lane.js';

/** Where a card stands: among its lane on a screen, in the columns of its months on paper. */
export function cssOfCard({ start, end }: LaneItem, { left, top, width, height }: CardBox): CSSProperties {
  return {
    '--left': `${left}px`,
    '--top': `${top}px`,
    '--width': `${width}px`,
    '--height': `${height}px`,
    '--columns': `${start + 1} / ${end + 2}`,
  } as CSSProperties;
}
