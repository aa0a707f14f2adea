import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { dayReached, dayTurnedTo } from './day-steps.js';
import type { GridDay } from './month-grid.js';
import { monthOf } from '../period.js';
import { calendarRoute } from '../use-calendar.js';

/**
 * A month as one stop of Tab for all its days: the arrow keys go from day to day, also from an event, Page Up and Page Down to the
 * same day of another month. The day that one went to last stays the stop; at first it is today, or the first that has something,
 * which a narrow screen shows too.
 */
export function useDayGrid(month: string, weeks: readonly (readonly GridDay[])[], today: string) {
  const [last, setLast] = useState<string | null>(null);
  const { table, turnTo } = useTurning(month);
  const stop = last !== null && monthOf(last) === month ? last : firstStop(month, weeks, today);
  const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
    if (target.matches('[data-add]')) setLast(dayAt(target));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const day = dayAt(event.target as Element);
    if (event.altKey || event.metaKey || day === null) return;
    const adds = addsOf(event.currentTarget);
    const areListed = getComputedStyle(event.currentTarget).display === 'block';
    const reached = dayReached(event, day, { days: [...adds.keys()], areListed });
    const turned = adds.size > 0 ? dayTurnedTo(event, day) : undefined;
    if (reached !== undefined) adds.get(reached)?.focus();
    else if (turned !== undefined) turnTo(turned);
    else return;
    event.preventDefault();
  };
  return { stop, table, onFocus, onKeyDown };
}

/** Goes to a day of another month: what is looked at stands in the address, and once that month is drawn the focus goes on there. */
function useTurning(month: string) {
  const table = useRef<HTMLTableElement>(null);
  const awaited = useRef<string | null>(null);
  const navigate = calendarRoute.useNavigate();
  useEffect(() => {
    const day = awaited.current;
    if (day === null || !table.current || monthOf(day) !== month) return;
    awaited.current = null;
    const adds = addsOf(table.current);
    // Where days stand one below another, those without anything are not shown.
    (adds.get(day) ?? [...adds.values()][0])?.focus();
  }, [month]);
  const turnTo = (day: string) => {
    awaited.current = day;
    void navigate({ search: (now) => ({ ...now, od: monthOf(day) }) });
  };
  return { table, turnTo };
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
