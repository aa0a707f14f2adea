import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { dayBeyond, dayForArrowKey, dayForPageKey } from './day-keys.js';
import type { GridDay } from './month-grid.js';
import { monthOf } from '../period.js';
import { calendarRoute } from '../use-calendar-view.js';

/**
 * A month as one stop of Tab for all its days: the arrow keys go from day to day, also from an event, Page Up and Page Down to the
 * same day of another month, and so do arrows at its edge. The day that one went to last stays the stop; at first it is today, or the first that has something,
 * which a narrow screen shows too.
 */
export function useDayGrid(month: string, weeks: readonly (readonly GridDay[])[], today: string) {
  const [last, setLast] = useState<string | null>(null);
  const { table, turnTo } = useTurnPage(month);
  const stop = last !== null && monthOf(last) === month ? last : initialTabStop(month, weeks, today);
  const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
    if (target.matches('[data-add], [data-event] a')) setLast(dayAt(target));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const day = dayAt(event.target as Element);
    if (event.altKey || event.metaKey || day === null) return;
    const addLinks = addLinksByDay(event.currentTarget);
    const isList = getComputedStyle(event.currentTarget).display === 'block';
    const reached = dayForArrowKey(event, day, { days: [...addLinks.keys()], isList });
    const beyond = isList ? undefined : dayBeyond(event, day);
    const turned = addLinks.size > 0 ? (dayForPageKey(event, day) ?? beyond) : undefined;
    if (reached !== undefined) addLinks.get(reached)?.focus();
    else if (turned !== undefined) turnTo(turned);
    else return;
    event.preventDefault();
  };
  return { stop, table, onFocus, onKeyDown };
}

/** Goes to a day of another month: what is looked at stands in the address, and once that month is drawn the focus goes on there. */
function useTurnPage(month: string) {
  const table = useRef<HTMLTableElement>(null);
  const pendingDay = useRef<string | null>(null);
  const navigate = calendarRoute.useNavigate();
  useEffect(() => {
    const day = pendingDay.current;
    if (day === null || !table.current || monthOf(day) !== month) return;
    pendingDay.current = null;
    const addLinks = addLinksByDay(table.current);
    // Where days stand one below another, those without anything are not shown.
    (addLinks.get(day) ?? [...addLinks.values()][0])?.focus();
  }, [month]);
  const turnTo = (day: string) => {
    pendingDay.current = day;
    void navigate({ search: (now) => ({ ...now, month: monthOf(day) }) });
  };
  return { table, turnTo };
}

function initialTabStop(month: string, weeks: readonly (readonly GridDay[])[], today: string): string {
  if (monthOf(today) === month) return today;
  const days = weeks.flat().filter(({ isOfMonth }) => isOfMonth);
  const first = days.find(({ events, holiday }) => events.length > 0 || holiday) ?? days[0];
  return first?.day ?? '';
}

function dayAt(element: Element): string | null {
  return element.closest<HTMLElement>('[data-drop-day]')?.dataset['dropDay'] ?? null;
}

/** The days that are shown, with what enters an event on each. */
function addLinksByDay(table: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const addLinks = [...table.querySelectorAll<HTMLElement>('[data-add]')].filter((add) =>
    add.checkVisibility(),
  );
  return new Map(addLinks.map((add) => [dayAt(add) ?? '', add]));
}
