import type { ReactNode } from 'react';
import { mayAddEvents } from '../accounts/session/may-add-events.js';
import { useViewer } from '../accounts/session/viewer.js';
import { Button } from '../ui/controls/button.js';
import { Empty } from '../ui/layout/empty.js';
import { LinkButton } from '../ui/controls/link-button.js';
import { useMessages } from '../ui/text/messages.js';
import { useFilters } from './calendar-filters.js';
import { calendarMessages } from './calendar.messages.js';
import type { CalendarView } from './calendar-view.js';
import { usePeriodText } from './use-period-text.js';

interface NoEventsProps {
  readonly of: CalendarView;
  readonly latest: string | null;
}

/**
 * Shown for a period without events. Offers to plan one, to show the latest month with events, or to clear
 * the filters.
 */
export function NoEvents({ of: { period, month, view }, latest }: NoEventsProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const mayAdd = mayAddEvents(useViewer());
  const { activeCount, clear } = useFilters();
  const isElsewhere = latest !== null && !period.months.includes(latest);
  return (
    <Empty
      text={messages.nothing(text.of(period))}
      hint={activeCount > 0 ? messages.nothingFiltered : undefined}
    >
      {mayAdd && (
        <LinkButton
          to="/events/new"
          search={{ date: view === 'week' ? period.from : month }}
          variant="default"
        >
          {messages.plan}
        </LinkButton>
      )}
      {isElsewhere && (
        <LinkButton
          from="/calendar"
          to="."
          search={(now) => ({ ...now, month: latest, day: undefined, lane: undefined })}
          variant="default"
        >
          {messages.showLatest(text.month(latest))}
        </LinkButton>
      )}
      {activeCount > 0 && (
        <Button variant="default" onClick={clear}>
          {messages.clear}
        </Button>
      )}
    </Empty>
  );
}
