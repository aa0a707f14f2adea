import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { MoveDialog } from './move.dialog.js';
import { movableDay } from './move.js';
import styles from './calendar.module.css';
import type { CalendarEvent } from './organisers.js';
import { sameDayIn } from './period.js';
import { useDrag, type Drop } from './use-drag.js';
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
 * Around a view: moves an event by the button "Przesuń…" or the key M on it, which open a dialog, or by dragging it. Listened to once
 * for all, so that an event costs nothing.
 */
export function MoveArea({ events, children }: MoveAreaProps): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<Moving | null>(null);
  const move = useMove();
  useFocusOnMoved(area, events, move.moved);
  const open = (target: EventTarget): boolean => {
    const event = eventAt(target, events);
    const day = event && movableDay(event);
    if (!event || !day) return false;
    setMoving({ event, day });
    return true;
  };
  const onClick = ({ target }: MouseEvent) => {
    if ((target as Element).closest('[data-move]')) open(target);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const isPlain = !key.ctrlKey && !key.metaKey && !key.altKey;
    if (isPlain && key.key.toLowerCase() === 'm' && open(key.target)) key.preventDefault();
  };
  useDrag(area, events, useDropped(events, move.run, setMoving));
  return (
    <div ref={area} className={styles.area} onClick={onClick} onKeyDown={onKeyDown}>
      {children}
      {moving && <MoveDialog {...moving} move={move} onClose={() => setMoving(null)} />}
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

/** An event that was moved is drawn anew elsewhere: the focus goes with it, if it is still here, and else to the heading. */
function useFocusOnMoved(
  area: { readonly current: HTMLElement | null },
  events: readonly CalendarEvent[],
  moved: { current: string | null },
): void {
  useEffect(() => {
    const id = moved.current;
    if (id === null) return;
    moved.current = null;
    if (document.activeElement && document.activeElement !== document.body) return;
    const link = area.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"] a`);
    (link ?? document.querySelector('h1'))?.focus();
  }, [area, events, moved]);
}
