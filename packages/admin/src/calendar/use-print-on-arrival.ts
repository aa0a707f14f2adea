import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { CalendarView } from './calendar-view.js';
import { useCalendarView } from './use-calendar-view.js';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whoever came here wants the calendar on paper. */
    isToPrint?: boolean;
  }
}

/** Prints what is drawn if a command to print led here. What is drawn may still be the period before. */
export function usePrintOnArrival({ view, period }: CalendarView): void {
  const isAsked = useLocation({ select: ({ state }) => state.isToPrint });
  const asked = useCalendarView();
  const navigate = useNavigate();
  const isThere = asked.view === view && asked.period.from === period.from && asked.period.to === period.to;
  useEffect(() => {
    if (!isAsked || !isThere) return undefined;
    const timer = setTimeout(() => {
      // Coming back here later prints nothing.
      void navigate({ to: '.', search: true, state: {}, replace: true });
      print();
    });
    return () => clearTimeout(timer);
  }, [isAsked, isThere, navigate]);
}
