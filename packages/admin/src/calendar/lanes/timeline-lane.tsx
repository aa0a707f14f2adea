import { useId, useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { JOINT_MARK, PartnershipSymbolMark } from '../../partnerships/mark/partnership-mark.js';
import { useMessages } from '../../ui/text/messages.js';
import { calendarMessages } from '../calendar.messages.js';
import { AddEventLink } from '../month/add-event-link.js';
import { JOINT } from '../organisers.js';
import type { Period } from '../period.js';
import { usePeriodText } from '../use-period-text.js';
import type { LaneItems } from './lane-items.js';
import { MoreLink } from './more-link.js';
import type { TextMeasure } from './pack-lane.js';
import { packedCards } from './packed-cards.js';
import { scaleMonths } from './time-scale.js';
import { TimelineCard } from './timeline-card.js';
import styles from './timeline-lane.module.css';
import type { LaneNames } from './use-lane-names.js';

interface TimelineLaneProps {
  readonly laneKey: string;
  readonly shown: LaneItems;
  readonly names: LaneNames;
  readonly period: Period;
  readonly today: string;
  readonly width: number;
  readonly measure: TextMeasure;
}

/** The events of one partnership, or those of several together, over a half-year. */
export function TimelineLane(props: TimelineLaneProps): ReactNode {
  const { laneKey, shown, names, period, today, width, measure } = props;
  const messages = useMessages(calendarMessages);
  const id = useId();
  const [showsPast, setShowsPast] = useState(false);
  const laneName = names.nameOf(laneKey);
  const mark = laneKey === JOINT ? JOINT_MARK : names.markOf(laneKey);
  const { cards, height } = useMemo(
    () =>
      packedCards({
        laneKey,
        shown,
        laneName,
        own: names.own,
        period,
        today,
        width,
        measure,
        about: messages.uncertainDay,
      }),
    [laneKey, shown, laneName, names.own, period, today, width, measure, messages],
  );
  const past = cards.filter(({ isPast }) => isPast).length;
  return (
    <section className={styles.lane} data-row data-shows-past={showsPast || undefined} aria-labelledby={id}>
      <h2 id={id}>
        {mark && <PartnershipSymbolMark of={mark} size={14} />}
        <span lang="pl">{laneName}</span>
      </h2>
      <div className={styles.track} style={{ '--height': `${height}px` } as CSSProperties}>
        <DropColumns period={period} />
        <EarlierButton n={past} isOpen={showsPast} onToggle={() => setShowsPast(!showsPast)} />
        <ul className={styles.cards}>
          {cards.map((card) => (
            <TimelineCard key={card.item.event.id} {...card} />
          ))}
        </ul>
        <HiddenCounts shown={shown} names={names} />
      </div>
      <LaneAddLink laneKey={laneKey} names={names} period={period} today={today} />
    </section>
  );
}

/** Shows or hides the past events on a phone, where they are folded away. */
function EarlierButton({
  n,
  isOpen,
  onToggle,
}: {
  readonly n: number;
  readonly isOpen: boolean;
  onToggle(): void;
}): ReactNode {
  const messages = useMessages(calendarMessages);
  if (n === 0) return null;
  return (
    <button type="button" className={styles.earlier} onClick={onToggle} aria-expanded={isOpen}>
      {isOpen ? messages.hideEarlier : messages.showEarlier(n)}
    </button>
  );
}

/** Drop targets for events, one for each month. The dialog then asks for the day. */
function DropColumns({ period }: { readonly period: Period }): ReactNode {
  return (
    <div className={styles.columns} aria-hidden="true">
      {scaleMonths(period).map(({ month, left, width }) => (
        <div
          key={month}
          data-drop-month={month}
          style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
        />
      ))}
    </div>
  );
}

/** Links to the hidden events, below their months. */
function HiddenCounts({ shown, names }: Pick<TimelineLaneProps, 'shown' | 'names'>): ReactNode {
  if (shown.hidden.length === 0) return null;
  return (
    <div className={styles.hidden}>
      {shown.hidden.map(({ n, lane, month, column }) => (
        <span key={`${lane} ${month ?? ''}`} style={{ gridColumn: column + 1 }}>
          <MoreLink n={n} lane={lane} laneName={names.nameOf(lane)} month={month} />
        </span>
      ))}
    </div>
  );
}

function LaneAddLink({
  laneKey,
  names,
  period,
  today,
}: Pick<TimelineLaneProps, 'laneKey' | 'names' | 'period' | 'today'>): ReactNode {
  const text = usePeriodText();
  const month = period.months.find((each) => each === today.slice(0, 7)) ?? period.months[0] ?? '';
  return (
    <div className={styles.add}>
      <AddEventLink
        date={month}
        when={`${text.month(month)}, ${names.nameOf(laneKey)}`}
        partnership={names.own.includes(laneKey) ? laneKey : undefined}
      />
    </div>
  );
}
