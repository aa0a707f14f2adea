import { Link } from '@tanstack/react-router';
import { memo, useMemo, type CSSProperties, type ReactNode } from 'react';
import { JOINT_MARK, PartnershipSymbolMark } from '../../partnerships/mark/partnership-mark.js';
import { useMessages } from '../../ui/text/messages.js';
import { AddEventLink } from '../month/add-event-link.js';
import { calendarMessages } from '../calendar.messages.js';
import { truncateCell, printedLines } from './truncate-cell.js';
import { EventItem } from '../event-item.js';
import { layoutLanes, type Lane, type LaneCell } from './lanes.js';
import styles from './lanes-view.module.css';
import { LaneSpans } from './lane-spans.js';
import { MoreLink } from './more-link.js';
import { JOINT, type CalendarEvent } from '../organisers.js';
import type { Period } from '../period.js';
import { useLaneNames, type LaneNames } from './use-lane-names.js';
import { usePeriodText } from '../use-period-text.js';

/** With so many lines, titles still have room to go on to a second and third on one printed page. */
const MAX_LOOSE_LINES = 18;

interface LanesViewProps {
  readonly events: readonly CalendarEvent[];
  readonly period: Period;
  /** The one that is looked at alone. */
  readonly partnership: string | undefined;
}

/** Six months beside each other, a row for each partnership and one for what they do together. */
export function LanesView({ events, period, partnership }: LanesViewProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const names = useLaneNames();
  const lanes = useMemo(
    () => visibleLanes(layoutLanes(events, period.months, names.own), partnership),
    [events, period, names.own, partnership],
  );
  const lines = lanes.reduce((sum, lane) => sum + printedLines(lane), 0);
  return (
    <table
      className={styles.lanes}
      data-dense={lines > MAX_LOOSE_LINES || undefined}
      style={{ '--lines': lines } as CSSProperties}
    >
      <caption className="visually-hidden">{messages.lanesOf(text.of(period))}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.partnership}</th>
          {period.months.map((month) => (
            <th key={month} scope="col">
              <Link from="/calendar" to="." search={(now) => ({ ...now, view: 'month', month: month })}>
                {text.monthName(month)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {lanes.map((lane) => (
        <LaneRows key={lane.key} lane={lane} names={names} />
      ))}
    </table>
  );
}

/** Where one partnership is looked at, the empty lanes of the others say nothing. */
function visibleLanes(lanes: readonly Lane[], partnership: string | undefined): readonly Lane[] {
  if (partnership === undefined) return lanes;
  return lanes.filter((lane) => lane.key === partnership || !isEmptyLane(lane));
}

function isEmptyLane({ cells, spanRows }: Lane): boolean {
  return spanRows.length === 0 && cells.every(({ days, tray }) => days.length + tray.length === 0);
}

function LaneRows({ lane, names }: { readonly lane: Lane; readonly names: LaneNames }): ReactNode {
  const { key, cells, spanRows, hiddenSpans } = lane;
  const mark = key === JOINT ? JOINT_MARK : names.markOf(key);
  const name = names.nameOf(key);
  const rows = 1 + spanRows.length + (hiddenSpans > 0 ? 1 : 0);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={rows}>
          <span className={styles.name}>
            {mark && <PartnershipSymbolMark of={mark} />}
            <span>{name}</span>
          </span>
        </th>
        {cells.map((cell) => (
          <Cell
            key={cell.month}
            cell={cell}
            lane={key}
            laneName={name}
            isPartnership={names.own.includes(key)}
          />
        ))}
      </tr>
      <LaneSpans lane={lane} laneName={name} />
    </tbody>
  );
}

interface CellProps {
  readonly cell: LaneCell;
  readonly lane: string;
  readonly laneName: string;
  readonly isPartnership: boolean;
}

const Cell = memo(function Cell({ cell, lane, laneName, isPartnership }: CellProps): ReactNode {
  const messages = useMessages(calendarMessages);
  const text = usePeriodText();
  const { days, tray, more } = truncateCell(cell);
  return (
    <td data-drop-month={cell.month} data-empty={days.length + tray.length === 0 || undefined}>
      <span className={styles.monthOfCell}>{text.month(cell.month)}</span>
      {days.length > 0 && (
        <ul className={styles.events}>
          {days.map((placed) => (
            <li key={placed.event.id}>
              <EventItem {...placed} prefix="DAY" />
            </li>
          ))}
        </ul>
      )}
      {tray.length > 0 && (
        <div className={styles.tray}>
          <span>{messages.dayUnknown}</span>
          <ul className={styles.events}>
            {tray.map((placed) => (
              <li key={placed.event.id}>
                <EventItem {...placed} prefix="NOTHING" />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.foot}>
        {more > 0 && <MoreLink n={more} lane={lane} laneName={laneName} month={cell.month} />}
        <AddEventLink
          date={cell.month}
          when={`${text.month(cell.month)}, ${laneName}`}
          partnership={isPartnership ? lane : undefined}
        />
      </div>
    </td>
  );
});
