import { memo, type ReactNode } from 'react';
import { coloursOf, JOINT_MARK, PartnershipSymbolMark } from '../../partnerships/mark/partnership-mark.js';
import { useDateText } from '../../ui/text/use-date-text.js';
import { colourOf, eventPath, MoveButton, Notes } from '../event-item.js';
import { paperOf } from '../event-paper.js';
import { dayToMoveFrom } from '../move/move.js';
import { organiserNames, type OrganisingPartnership } from '../organisers.js';
import { usePeriodText } from '../use-period-text.js';
import type { LaneItem } from './lane-items.js';
import type { CardBox } from './pack-lane.js';
import { cssOfCard } from './timeline-css.js';
import styles from './timeline-card.module.css';

export interface TimelineCardProps {
  readonly item: LaneItem;
  /** The title without the name of the lane. */
  readonly title: string;
  /** The start of the title, as far as it fits on a chip. */
  readonly shortTitle: string | undefined;
  /** The number of the day; empty if the day is not known. */
  readonly day: string;
  /** In the joint lane, the organisers, unless all partnerships organise the event. */
  readonly symbols: readonly OrganisingPartnership[];
  readonly box: CardBox;
  /** Whether the event is over; always false outside the current period. */
  readonly isPast: boolean;
}

/** An event in a lane. move/move-area.tsx handles clicks, keys and drags. */
export const TimelineCard = memo(function TimelineCard(props: TimelineCardProps): ReactNode {
  const { item, title, shortTitle = title, box, isPast } = props;
  const { event, placement, isShared } = item;
  const isMovable = dayToMoveFrom(event) !== null && !isShared;
  const { className, ...paper } = paperOf(event.status, placement, box.hangsLeft);
  return (
    <li
      className={`${styles.card} ${className}`}
      style={{ ...cssOfCard(item, box), ...coloursOf(colourOf(event)) }}
      {...paper}
      data-shared={isShared || undefined}
      data-past={isPast || undefined}
      data-event={event.id}
      data-movable={isMovable || undefined}
      title={box.isCut || shortTitle !== title ? event.title : undefined}
    >
      <a
        href={eventPath(event)}
        className={styles.link}
        data-stop
        tabIndex={-1}
        data-status={event.status}
        data-lines={box.height > 30 ? 2 : 1}
        draggable={false}
        aria-keyshortcuts={isMovable ? 'M' : undefined}
      >
        <CardText {...props} />
      </a>
      {isMovable && <MoveButton title={event.title} isTabStop={false} />}
    </li>
  );
});

function CardText({ item, title, shortTitle, day, symbols }: TimelineCardProps): ReactNode {
  const { event, placement, isShared } = item;
  const dateText = useDateText();
  const text = usePeriodText();
  return (
    <>
      <b className={styles.date} aria-hidden="true">
        {placement.kind === 'DAYS' ? text.dayAndMonth(placement.from) : '–'}
      </b>
      {isShared && <PartnershipSymbolMark of={JOINT_MARK} size={10} />}
      {day !== '' && (
        <b className={styles.day} aria-hidden="true">
          {day}
        </b>
      )}
      {symbols.map((symbol) => (
        <PartnershipSymbolMark key={symbol.id} of={symbol} size={10} />
      ))}
      {shortTitle !== undefined && (
        <span className={styles.short} aria-hidden="true" lang="pl">
          {shortTitle}
        </span>
      )}
      <span className={styles.title} data-has-short={shortTitle !== undefined || undefined} lang="pl">
        {title}
      </span>
      <span className={styles.notes}>
        <Notes of={event} />
      </span>
      <span className="visually-hidden">
        {[...organiserNames(event), dateText(event.date)].map((each) => `, ${each}`)}
      </span>
    </>
  );
}
