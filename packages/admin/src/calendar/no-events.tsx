import type { ReactNode } from 'react';
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

/** An empty period: on to the latest month that has events, or back to all of them. */
export function NoEvents({ of: { period }, latest }: NoEventsProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const { activeCount, clear } = useFilters();
  const isElsewhere = latest !== null && !period.months.includes(latest);
  return (
    <Empty
      text={messages.nothing(text.of(period))}
      hint={activeCount > 0 ? messages.nothingFiltered : undefined}
    >
      {isElsewhere ? (
        <LinkButton
          from="/calendar"
          to="."
          search={(now) => ({ ...now, month: latest, lane: undefined })}
          variant="default"
        >
          {messages.showLatest(text.month(latest))}
        </LinkButton>
      ) : (
        activeCount > 0 && (
          <Button variant="default" onClick={clear}>
            {messages.clear}
          </Button>
        )
      )}
    </Empty>
  );
}
