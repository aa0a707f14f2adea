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
import { isPressed } from '../../ui/shortcut.js';
import { usePlainLinks } from '../../ui/use-plain-links.js';
import { MoveAnnouncement } from './move-announcement.js';
import type { Drop } from './drag.js';
import { MoveDialog } from './move.dialog.js';
import { dayToMoveFrom, movableDay } from './move.js';
import { MOVE } from '../calendar.shortcuts.js';
import styles from '../calendar.module.css';
import type { CalendarEvent } from '../organisers.js';
import { sameDayIn } from '../period.js';
import { isDayGridIn, useKeyboardMove, type PendingMove } from './use-keyboard-move.js';
import { useDrag } from './use-drag.js';
import { useMove } from './use-move.js';

interface MoveAreaProps {
  readonly events: readonly CalendarEvent[];
  /** A view of the events. */
  readonly children: ReactNode;
}

/**
 * Wraps a view. Follows its plain links, and moves an event in three ways: the button "Przesuń…" opens a
 * dialog; the key M picks the event up if the view is a grid of days, and otherwise opens the dialog;
 * dragging drops it on a day or month. The listeners are on the wrapper, so that events need none.
 */
export function MoveArea({ events, children }: MoveAreaProps): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<PendingMove | null>(null);
  const move = useMove();
  const focusOn = useFocusEvent(area, moving !== null);
  const { carried, carry, ...keys } = useKeyboardMove(area, ({ event, day }) => {
    if (day !== movableDay(event)) void move.run(event, day).then(() => focusOn(event.id));
  });
  const begin = (target: EventTarget, how: (moving: PendingMove) => void): boolean => {
    const event = eventAt(target, events);
    const day = event && dayToMoveFrom(event);
    if (!event || !day) return false;
    how({ event, day });
    return true;
  };
  const close = () => {
    if (moving) focusOn(moving.event.id);
    setMoving(null);
  };
  const follow = usePlainLinks();
  const onClick = (click: MouseEvent) => {
    if ((click.target as Element).closest('[data-move]')) begin(click.target, setMoving);
    else follow(click);
  };
  const onKeyDown = (key: KeyboardEvent) => {
    const how = isDayGridIn(key.currentTarget) ? carry : setMoving;
    if (isPressed(MOVE, key) && begin(key.target, how)) key.preventDefault();
  };
  useDrag(area, events, useDropHandler(events, move.run, setMoving));
  return (
    <div ref={area} className={styles.area} onClick={onClick} onKeyDown={onKeyDown} {...keys}>
      {children}
      <MoveAnnouncement of={carried} />
      {moving && <MoveDialog {...moving} move={move} onClose={close} />}
    </div>
  );
}

/** A drop on a day moves the event at once. A drop on a month asks for the day in a dialog. */
function useDropHandler(
  events: readonly CalendarEvent[],
  run: ReturnType<typeof useMove>['run'],
  ask: (moving: PendingMove) => void,
): (drop: Drop) => void {
  return useCallback(
    ({ eventId, day, month }) => {
      const event = events.find(({ id }) => id === eventId);
      const from = event && dayToMoveFrom(event);
      if (!event || !from) return;
      const now = movableDay(event);
      if (day && day !== now) void run(event, day);
      if (month && !now?.startsWith(month)) ask({ event, day: sameDayIn(month, from) });
    },
    [events, run, ask],
  );
}

function eventAt(target: EventTarget, events: readonly CalendarEvent[]): CalendarEvent | undefined {
  const { event: eventId } = (target as Element).closest<HTMLElement>('[data-event]')?.dataset ?? {};
  return events.find(({ id }) => id === eventId);
}

/**
 * Returns the focus to an event wherever it is rendered now, or to the heading if it is no longer visible.
 * Waits until an open dialog has closed.
 */
function useFocusEvent(area: RefObject<HTMLElement | null>, isOpen: boolean): (eventId: string) => void {
  const [wanted, want] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (isOpen || !wanted) return;
    const link = area.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(wanted.id)}"] a`);
    (link ?? document.querySelector('h1'))?.focus();
  }, [area, isOpen, wanted]);
  return useCallback((id: string) => want({ id }), []);
}
