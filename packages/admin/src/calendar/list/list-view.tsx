import { useMemo, type ReactNode } from 'react';
import { Button } from '../../ui/controls/button.js';
import { LinkButton } from '../../ui/controls/link-button.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import { ListedMonthSection } from './listed-month.js';
import styles from './list-view.module.css';
import { firstEvents, listedMonths } from './month-list.js';
import type { CalendarEvent } from '../organisers.js';
import type { CalendarView } from '../calendar-view.js';
import { useArrowStops } from '../use-arrow-stops.js';
import { useIncrementalList } from './use-incremental-list.js';
import { useLaneNames } from '../lanes/use-lane-names.js';

/** Events rendered at first, and added on each scroll to the end. */
const STEP = 60;

interface ListViewProps {
  readonly events: readonly CalendarEvent[];
  readonly of: CalendarView;
}

/** The events in words, month by month: for phones, screen readers, and people who prefer to read. */
export function ListView({ events, of }: ListViewProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const listed = useMemo(() => listedMonths(events, of.period.months), [events, of.period]);
  const { shown, end, showMore } = useIncrementalList(STEP);
  const { area, ...keys } = useArrowStops();
  const left = events.length - shown;
  return (
    <div ref={area} className={styles.view} {...keys}>
      <ListScope of={of} />
      {firstEvents(listed, shown).map((month) => (
        <ListedMonthSection
          key={month.month}
          of={month}
          total={listed.find((each) => each.month === month.month)?.events.length ?? 0}
        />
      ))}
      {left > 0 && (
        <div ref={end} className={styles.next}>
          <Button variant="default" onClick={showMore}>
            {messages.nextEvents(left)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** If the list is limited to a lane or a month: the limits, and links that remove them. */
function ListScope({ of: { lane, isOneMonth } }: { readonly of: CalendarView }): ReactNode {
  const messages = useMessages(calendarMessages);
  const names = useLaneNames();
  if (!lane && !isOneMonth) return null;
  return (
    <div className={styles.narrowed}>
      {lane && <p>{messages.onlyLane(names.nameOf(lane))}</p>}
      {lane && (
        <LinkButton
          from="/calendar"
          to="."
          search={(now) => ({ ...now, lane: undefined })}
          variant="default"
          size="sm"
        >
          {messages.allLanes}
        </LinkButton>
      )}
      {isOneMonth && (
        <LinkButton
          from="/calendar"
          to="."
          search={(now) => ({ ...now, range: undefined })}
          variant="default"
          size="sm"
        >
          {messages.wholeHalfYear}
        </LinkButton>
      )}
    </div>
  );
}
