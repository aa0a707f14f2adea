import { addDays } from '@partnerstwa/shared/calendar-days';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { isPressed } from '../../ui/shortcut.js';
import { DAY_STEPS, PUT_BACK, PUT_DOWN } from '../calendar.shortcuts.js';
import type { CalendarEvent } from '../organisers.js';

/** The event to move, and its target day. */
export interface PendingMove {
  readonly event: CalendarEvent;
  readonly day: string;
}

/**
 * Moves an event over the days of a month with the arrow keys. As in a drag, the target day is highlighted
 * with its other events. Enter drops the event there; Escape, or a loss of focus, cancels the move.
 */
export function useKeyboardMove(area: RefObject<HTMLElement | null>, put: (moving: PendingMove) => void) {
  const [carried, setCarried] = useState<PendingMove | null>(null);
  const day = carried?.day;
  useEffect(() => {
    const cell = day && area.current?.querySelector<HTMLElement>(`[data-drop-day="${day}"]`);
    if (!cell) return undefined;
    cell.dataset['over'] = '';
    cell.scrollIntoView({ block: 'nearest' });
    return () => void delete cell.dataset['over'];
  }, [area, day]);
  const leave = () => setCarried(null);
  /** In the capture phase, since the grid handles arrow keys as well. */
  const onKeyDownCapture = (key: KeyboardEvent) => {
    if (!carried) return;
    const step = DAY_STEPS[key.key];
    const isPutDown = isPressed(PUT_DOWN, key);
    if (step !== undefined) setCarried({ ...carried, day: addDays(carried.day, step) });
    else if (isPutDown || isPressed(PUT_BACK, key)) leave();
    else return;
    if (isPutDown) put(carried);
    key.preventDefault();
    key.stopPropagation();
  };
  return { carried, carry: setCarried, onKeyDownCapture, onBlur: leave };
}

/** Whether days are side by side in the area, so that arrow keys match the layout. */
export function isDayGridIn(area: Element): boolean {
  const cell = area.querySelector('[data-drop-day]');
  return cell !== null && getComputedStyle(cell).display === 'table-cell';
}
