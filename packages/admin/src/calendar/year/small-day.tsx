import { memo, type ReactNode } from 'react';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import type { LaneNames } from '../lanes/use-lane-names.js';
import { usePeriodText } from '../use-period-text.js';
import { LaneMarks, lanesInOrder } from './lane-marks.js';
import type { Tally } from './year-summary.js';

interface SmallDayProps {
  readonly day: string;
  readonly of: Tally | undefined;
  readonly names: LaneNames;
  weekHref(day: string): string;
  /** Whether the day is a Sunday or a holiday. */
  readonly isOff: boolean;
  readonly today: string;
}

/** A day in the year view. A day with events links to its week. */
export const SmallDay = memo(function SmallDay({
  day,
  of,
  names,
  weekHref,
  isOff,
  today,
}: SmallDayProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const isToday = day === today;
  return (
    <td data-off={isOff || undefined} aria-current={isToday ? 'date' : undefined}>
      {of ? <BusyDay {...{ day, of, names, weekHref, today }} /> : <span>{Number(day.slice(8))}</span>}
      {isToday && <span className="visually-hidden"> ({messages.todayIs})</span>}
    </td>
  );
});

type BusyDayProps = Pick<SmallDayProps, 'day' | 'names' | 'weekHref' | 'today'> & { readonly of: Tally };

function BusyDay({ day, of, names, weekHref, today }: BusyDayProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const lanes = lanesInOrder(of.lanes, names);
  const whose = lanes.map(names.nameOf).join(', ');
  return (
    <span data-day={day} data-past={day < today || undefined}>
      {/* A plain link (ui/use-plain-links.ts), since there may be hundreds. */}
      <a
        href={weekHref(day)}
        aria-label={`${text.day(day)}: ${messages.events(of.count)} (${whose})`}
        data-stop
        tabIndex={-1}
      >
        {Number(day.slice(8))}
        <LaneMarks of={lanes} names={names} />
      </a>
    </span>
  );
}
