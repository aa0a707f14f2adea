import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/** The target on which an event was dropped: a day, or a month of a lane. */
export interface Drop {
  readonly eventId: string;
  readonly day?: string | undefined;
  readonly month?: string | undefined;
}

/**
 * Makes the movable events of an area draggable, and its days and months drop targets. Returns a function
 * that undoes this.
 */
export function enableDragging(area: HTMLElement, onDrop: (drop: Drop) => void): () => void {
  const events = area.querySelectorAll<HTMLElement>('[data-movable]');
  const places = area.querySelectorAll<HTMLElement>('[data-drop-day], [data-drop-month]');
  return combine(
    ...[...events].map(draggableEvent),
    ...[...places].map(dropTarget),
    monitorForElements({
      onDrop: ({ source, location }) => {
        const [onto] = location.current.dropTargets;
        const { event: eventId } = source.element.dataset;
        const { dropDay: day, dropMonth: month } = (onto?.element as HTMLElement | undefined)?.dataset ?? {};
        if (eventId && onto) onDrop({ eventId, day, month });
      },
    }),
  );
}

function draggableEvent(element: HTMLElement): () => void {
  return draggable({
    element,
    onDragStart: () => (element.dataset['dragged'] = ''),
    onDrop: () => delete element.dataset['dragged'],
  });
}

function dropTarget(element: HTMLElement): () => void {
  return dropTargetForElements({
    element,
    getDropEffect: () => 'move',
    onDragEnter: () => (element.dataset['over'] = ''),
    onDragLeave: () => delete element.dataset['over'],
    onDrop: () => delete element.dataset['over'],
  });
}
