import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { CalendarView } from './calendar-view.js';
import { useCalendarView } from './use-calendar-view.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Set by the command to print the calendar. */
    isToPrint?: boolean;
  }
}

/** Prints the calendar if the command to print led here, as soon as the requested period is rendered. */
export function usePrintOnArrival({ view, period }: CalendarView): void {
  const isAsked = useLocation({ select: ({ state }) => state.isToPrint });
  const asked = useCalendarView();
  const navigate = useNavigate();
  const isThere = asked.view === view && asked.period.from === period.from && asked.period.to === period.to;
  useEffect(() => {
    if (!isAsked || !isThere) return undefined;
    const timer = setTimeout(() => {
      // Clears the state first, so that returning to this page does not print again.
      void navigate({ to: '.', search: true, state: {}, replace: true });
      print();
    });
    return () => clearTimeout(timer);
  }, [isAsked, isThere, navigate]);
}
