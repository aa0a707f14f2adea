import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { TO_DAY, TO_MONTH, TO_ROW_END } from '../calendar.shortcuts.js';
import { dayBeyond, dayForArrowKey, dayForPageKey } from './day-keys.js';
import type { GridDay } from './month-grid.js';
import { monthOf } from '../period.js';
import { calendarRoute } from '../use-calendar-view.js';

/**
 * Makes the days of a month or week a single tab stop. Arrow keys move from day to day, also from an event,
 * and past the edge to the next page; Page Up and Page Down move to the same day of another month. The tab
 * stop is the day visited last. At first it is today, or a day with an event or a holiday, since a narrow
 * screen shows no others.
 * @param days the days that keys can reach
 */
export function useDayGrid(days: readonly GridDay[], today: string) {
  const [last, setLast] = useState<string | null>(null);
  const { table, turnTo } = useTurnPage(days);
  const stop = last !== null && isAmong(last, days) ? last : initialTabStop(days, today);
  const onFocus = ({ target }: FocusEvent<HTMLTableElement>) => {
    if (target.matches('[data-add], [data-event] a')) setLast(dayAt(target));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const day = dayAt(event.target as Element);
    const isDayKey = [TO_DAY, TO_ROW_END, TO_MONTH].some(({ keys }) => keys.includes(event.key));
    if (!isDayKey || event.altKey || event.metaKey || day === null) return;
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

/**
 * Goes to a day that is not shown: navigates to its month or week, and focuses the day once it is rendered.
 */
function useTurnPage(days: readonly GridDay[]) {
  const table = useRef<HTMLTableElement>(null);
  const pendingDay = useRef<string | null>(null);
  const navigate = calendarRoute.useNavigate();
  useEffect(() => {
    const day = pendingDay.current;
    if (day === null || !table.current || !isAmong(day, days)) return;
    pendingDay.current = null;
    const addLinks = addLinksByDay(table.current);
    // A list of days hides most days without events.
    (addLinks.get(day) ?? [...addLinks.values()][0])?.focus();
  }, [days]);
  const turnTo = (day: string) => {
    pendingDay.current = day;
    void navigate({ search: (now) => ({ ...now, month: monthOf(day), day }) });
  };
  return { table, turnTo };
}

function isAmong(day: string, days: readonly GridDay[]): boolean {
  return days.some((each) => each.day === day);
}

function initialTabStop(days: readonly GridDay[], today: string): string {
  if (isAmong(today, days)) return today;
  const first = days.find(({ events, holiday }) => events.length > 0 || holiday) ?? days[0];
  return first?.day ?? '';
}

function dayAt(element: Element): string | null {
  return element.closest<HTMLElement>('[data-drop-day]')?.dataset['dropDay'] ?? null;
}

/** The visible days, each with its link to add an event. */
function addLinksByDay(table: HTMLElement): ReadonlyMap<string, HTMLElement> {
  const addLinks = [...table.querySelectorAll<HTMLElement>('[data-add]')].filter((add) =>
    add.checkVisibility(),
  );
  return new Map(addLinks.map((add) => [dayAt(add) ?? '', add]));
}
