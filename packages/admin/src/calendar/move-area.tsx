import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import { usePlainLinks } from '../ui/use-plain-links.js';
import type { Drop } from './drag.js';
import { MoveDialog } from './move.dialog.js';
import { movableDay } from './move.js';
import styles from './calendar.module.css';
import type { CalendarEvent } from './organisers.js';
import { sameDayIn } from './period.js';
import { useDrag } from './use-drag.js';
import { useMove } from './use-move.js';

interface MoveAreaProps {
  readonly events: readonly CalendarEvent[];
  /** A view of them. */
  readonly children: ReactNode;
}

/** What is to be moved, and the day that the dialog begins with. */
interface Moving {
  readonly event: CalendarEvent;
  readonly day: string;
}

/**
 * Around a view: follows its plain links, and moves an event by the button "Przesuń…" or the key M on it, which open a dialog, or by
 * dragging it. Listened to once for all, so that an event costs nothing.
 */
export function MoveArea({ events, children }: MoveAreaProps): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const move = useMove();
  const focusOn = useFocusAfterwards(area, moving !== null);
  const open = (target: EventTarget): boolean => {
    const event = eventAt(target, events);
    const day = event && movableDay(event);
    if (!event || !day) return false;
    setMoving({ event, day });
    return true;
  };
  const close = () => {
    focusOn.current = moving?.event.id ?? null;
    setMoving(null);
  };
  const follow = usePlainLinks();
  const onClick = (click: MouseEvent) => {
    if ((click.target as Element).closest('[data-move]')) open(click.target);
    else follow(click);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const isPlain = !key.ctrlKey && !key.metaKey && !key.altKey;
    if (isPlain && key.key.toLowerCase() === 'm' && open(key.target)) key.preventDefault();
  };
  useDrag(area, events, useDropped(events, move.run, setMoving));
  return (
    <div ref={area} className={styles.area} onClick={onClick} onKeyDown={onKeyDown}>
      {children}
      {moving && <MoveDialog {...moving} move={move} onClose={close} />}
    </div>
  );
}

/** On a day it goes there at once. A month names no day, so the dialog asks which, and begins with the same number. */
function useDropped(
  events: readonly CalendarEvent[],
  run: ReturnType<typeof useMove>['run'],
  ask: (moving: Moving) => void,
): (drop: Drop) => void {
  return useCallback(
    ({ eventId, day, month }) => {
      const event = events.find(({ id }) => id === eventId);
      const from = event && movableDay(event);
      if (!event || !from) return;
      if (day && day !== from) void run(event, day);
      if (month && !from.startsWith(month)) ask({ event, day: sameDayIn(month, from) });
    },
    [events, run, ask],
  );
}

function eventAt(target: EventTarget, events: readonly CalendarEvent[]): CalendarEvent | undefined {
  const { event: eventId } = (target as Element).closest<HTMLElement>('[data-event]')?.dataset ?? {};
  return events.find(({ id }) => id === eventId);
}

/**
 * When the dialog has closed, the focus goes back to the event, wherever it is drawn now; to the heading if it was moved out of sight.
 * @returns where to put the id of the event
 */
function useFocusAfterwards(area: RefObject<HTMLElement | null>, isOpen: boolean): RefObject<string | null> {
  const focusOn = useRef<string | null>(null);
  useEffect(() => {
    const id = focusOn.current;
    if (isOpen || id === null) return;
    focusOn.current = null;
    const link = area.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"] a`);
    (link ?? document.querySelector('h1'))?.focus();
  }, [area, isOpen]);
  return focusOn;
}
