import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import { dayToMoveFrom } from '../move/move.js';
import type { CalendarEvent } from '../organisers.js';
import type { Period } from '../period.js';
import { useArrowStops } from '../use-arrow-stops.js';
import { usePeriodText } from '../use-period-text.js';
import { laneItems, printedRows } from './lane-items.js';
import { layoutLanes, type Lane } from './lanes.js';
import styles from './lanes-view.module.css';
import { TimelineAxis, TimelineBackdrop } from './timeline-axis.js';
import { TimelineLane } from './timeline-lane.js';
import { TimelineLegend } from './timeline-legend.js';
import { useLaneNames } from './use-lane-names.js';
import { useTrack } from './use-track.js';

/** The most rows for which titles may wrap onto a second line and the timeline still prints on one page. */
const MAX_LOOSE_ROWS = 18;

interface LanesViewProps {
  readonly events: readonly CalendarEvent[];
  readonly period: Period;
  readonly today: string;
  /** Ids of the partnerships in the filter; empty means all. */
  readonly partnerships: readonly string[];
  /** Content of the corner above the names of the lanes. */
  readonly corner: ReactNode;
}

/** The timeline: a half-year in weeks, with a lane for each partnership and one for joint events. */
export function LanesView({ events, period, today, partnerships, corner }: LanesViewProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const names = useLaneNames();
  const { track, width, measure } = useTrack();
  const { area, ...keys } = useArrowStops();
  const lanes = useMemo(
    () =>
      visibleLanes(layoutLanes(events, period.months, names.own), partnerships).map((lane) => ({
        key: lane.key,
        shown: laneItems(lane),
      })),
    [events, period, names.own, partnerships],
  );
  const rows = lanes.reduce((sum, { shown }) => sum + printedRows(shown, period.months.length), 0);
  const canMove = useMemo(() => events.some((event) => dayToMoveFrom(event) !== null), [events]);
  return (
    <div
      ref={area}
      role="group"
      aria-label={messages.lanesOf(text.of(period))}
      className={styles.timeline}
      data-dense={rows > MAX_LOOSE_ROWS || undefined}
      style={{ '--rows': rows } as CSSProperties}
      {...keys}
    >
      <TimelineAxis period={period} today={today} corner={corner} track={track} />
      <div className={styles.lanes}>
        <TimelineBackdrop period={period} today={today} />
        {lanes.map(({ key, shown }) => (
          <TimelineLane key={key} laneKey={key} {...{ shown, names, period, today, width, measure }} />
        ))}
      </div>
      <TimelineLegend canMove={canMove} />
    </div>
  );
}

/** With a partnership filter, hides the empty lanes of other partnerships. */
function visibleLanes(lanes: readonly Lane[], partnerships: readonly string[]): readonly Lane[] {
  if (partnerships.length === 0) return lanes;
  return lanes.filter((lane) => partnerships.includes(lane.key) || !isEmptyLane(lane));
}

function isEmptyLane({ cells, spans }: Lane): boolean {
  return spans.length === 0 && cells.every(({ days, tray }) => days.length + tray.length === 0);
}
