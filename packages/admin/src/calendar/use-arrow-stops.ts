import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { isPressed } from '../ui/shortcut.js';
import { TO_DAY, TO_ROW_END } from './calendar.shortcuts.js';

interface ArrowStops {
  readonly area: RefObject<HTMLDivElement | null>;
  onFocus(event: FocusEvent): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Makes the links of a view, `[data-stop]` in rows `[data-row]`, a single tab stop. Arrow keys move along a
 * row and between rows, Home and End to the ends of a row. The first tab stop is the next upcoming event or
 * day with events.
 */
export function useArrowStops(): ArrowStops {
  const area = useRef<HTMLDivElement>(null);
  const wasUsed = useRef(false);
  // The render may have removed the current tab stop, or added an earlier one.
  useEffect(() => {
    if (area.current) keepStop(area.current, wasUsed.current);
  });
  return {
    area,
    onFocus: ({ currentTarget, target }) => {
      const isStop = target.matches('[data-stop]');
      wasUsed.current ||= isStop;
      if (isStop) moveStop(currentTarget, target as HTMLElement);
      else keepStop(currentTarget, wasUsed.current);
    },
    onKeyDown: (event) => {
      const from = (event.target as Element).closest<HTMLElement>('[data-stop]');
      const isStopKey = [TO_DAY, TO_ROW_END].some((each) => isPressed(each, event));
      if (!from || !isStopKey || event.shiftKey) return;
      const to = stopForKey(event.key, from, rowsOf(event.currentTarget));
      if (!to) return;
      event.preventDefault();
      to.focus();
    },
  };
}

function rowsOf(area: Element): HTMLElement[][] {
  return [...area.querySelectorAll('[data-row]')]
    .map((row) =>
      [...row.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) => stop.checkVisibility()),
    )
    .filter((row) => row.length > 0);
}

function stopForKey(key: string, from: HTMLElement, rows: HTMLElement[][]): HTMLElement | undefined {
  const index = rows.findIndex((row) => row.includes(from));
  const row = rows[index] ?? [];
  const all = rows.flat();
  const beside = (stops: readonly HTMLElement[], step: number) => stops[stops.indexOf(from) + step];
  // In a list, and on a narrow screen, all links are in one column.
  const isList = isColumn(all);
  switch (key) {
    case 'ArrowLeft':
      return beside(row, -1);
    case 'ArrowRight':
      return beside(row, 1);
    case 'ArrowUp':
      return isList ? beside(all, -1) : nearest(from, rows[index - 1]);
    case 'ArrowDown':
      return isList ? beside(all, 1) : nearest(from, rows[index + 1]);
    case 'Home':
      return row[0];
    case 'End':
      return row.at(-1);
    default:
      return undefined;
  }
}

function isColumn(stops: readonly HTMLElement[]): boolean {
  return new Set(stops.map((stop) => Math.round(left(stop)))).size === 1;
}

function left(stop: HTMLElement): number {
  return stop.getBoundingClientRect().left;
}

function nearest(from: HTMLElement, row: readonly HTMLElement[] = []): HTMLElement | undefined {
  const distance = (stop: HTMLElement) => Math.abs(left(stop) - left(from));
  return row.toSorted((a, b) => distance(a) - distance(b))[0];
}

function moveStop(area: Element, to: HTMLElement): void {
  for (const stop of area.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]')) stop.tabIndex = -1;
  to.tabIndex = 0;
}

function keepStop(area: Element, wasUsed: boolean): void {
  const current = area.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
  if (wasUsed && current?.checkVisibility()) return;
  const find = (selector: string) =>
    [...area.querySelectorAll<HTMLElement>(selector)].find((stop) => stop.checkVisibility());
  const first =
    find(':is([data-event], [data-day]):not([data-past]) [data-stop]') ??
    find(':is([data-event], [data-day]) [data-stop]') ??
    find('[data-stop]');
  if (first) moveStop(area, first);
}
