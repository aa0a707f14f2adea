import { addDays } from '@partnerstwa/shared/calendar-days';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { isPressed } from '../../ui/shortcut.js';
import { DAY_STEPS, PUT_BACK, PUT_DOWN } from '../calendar.shortcuts.js';
import type { CalendarEvent } from '../organisers.js';

/** What is to be moved, and the day on which it would be put. */
export interface PendingMove {
  readonly event: CalendarEvent;
  readonly day: string;
}

/**
 * Carries an event over the days of a month by the arrow keys: as a drag does it, one sees where it would be put, and what else is on
 * that day. Enter puts it there; Escape, or going elsewhere, leaves it.
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
  /** Before the grid hears of it, whose arrow keys they are otherwise. */
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

/** Whether days stand beside each other there, so that an arrow leads to what one sees. */
export function isDayGridIn(area: Element): boolean {
  const cell = area.querySelector('[data-drop-day]');
  return cell !== null && getComputedStyle(cell).display === 'table-cell';
}
