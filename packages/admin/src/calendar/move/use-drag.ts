import { useEffect, type RefObject } from 'react';
import type { Drop } from './drag.js';

/**
 * Makes events draggable. Loads the code after the first render, and only if the area has something to drag.
 * @param renderedEvents any value that changes when the events are rendered again
 */
export function useDrag(
  area: RefObject<HTMLElement | null>,
  renderedEvents: unknown,
  onDrop: (drop: Drop) => void,
): void {
  useEffect(() => {
    const element = area.current;
    if (
      !element?.querySelector('[data-drop-day], [data-drop-month]') ||
      !element.querySelector('[data-movable]')
    )
      return undefined;
    let stop: (() => void) | null = null;
    let isGone = false;
    void import('./drag.js').then(({ enableDragging }) => {
      if (!isGone) stop = enableDragging(element, onDrop);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [area, renderedEvents, onDrop]);
}
