import { useState, type FocusEvent, type KeyboardEvent } from 'react';
import { dayReached } from './day-steps.js';
import type { GridDay } from './month-grid.js';
import { monthOf } from './period.js';

/**
 * A month as one stop of Tab for all its days: the arrow keys go from day to day, also from an event. The day that one went to last
 * stays the stop; at first it is today, or the first that has something, which a narrow screen shows too.
 */
export function useDayGrid(month: string, weeks: readonly (readonly GridDay[])[], today: string) {
  const [last, setLast] = useState<string | null>(null);
  const stop = last !== null && monthOf(last) === month ? last : firstStop(month, weeks, today);
  const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
    if (target.matches('[data-add]')) setLast(dayAt(target));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const day = dayAt(event.target as Element);
    const adds = day === null ? new Map<string, HTMLElement>() : addsOf(event.currentTarget);
    const areListed = getComputedStyle(event.currentTarget).display === 'block';
    const reached = day === null ? undefined : dayReached(event, day, { days: [...adds.keys()], areListed });
    if (reached === undefined) return;
    event.preventDefault();
    adds.get(reached)?.focus();
  };
  return { stop, onFocus, onKeyDown };
}

function firstStop(month: string, weeks: readonly (readonly GridDay[])[], today: string): string {
  if (monthOf(today) === month) return today;
  const days = weeks.flat().filter(({ isOfMonth }) => isOfMonth);
  const first = days.find(({ events, holiday }) => events.length > 0 || holiday) ?? days[0];
  return first?.day ?? '';
}

function dayAt(element: Element): string | null {
  return element.closest<HTMLElement>('[data-drop-day]')?.dataset['dropDay'] ?? null;
}

/** The days that are shown, with what enters an event on each. */
function addsOf(table: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const adds = [...table.querySelectorAll<HTMLElement>('[data-add]')].filter((add) => add.checkVisibility());
  return new Map(adds.map((add) => [dayAt(add) ?? '', add]));
}
