import { addDays } from '@partnerstwa/shared/calendar-days';
import { isAbout } from '../event-item.js';
import { isOfNetwork, partnershipsOf } from '../../partnerships/organised.js';
import { JOINT, type OrganisingPartnership } from '../organisers.js';
import { firstDay, lastDay, type Period } from '../period.js';
import { dayNumbers } from '../placement.js';
import type { LaneItem, LaneItems } from './lane-items.js';
import { firstWords, titleInLane } from './lane-title.js';
import { packLane, type CardSpec, type TextMeasure } from './pack-lane.js';
import { dayPosition } from './time-scale.js';
import type { TimelineCardProps } from './timeline-card.js';

interface LaneToPack {
  readonly laneKey: string;
  readonly shown: LaneItems;
  readonly laneName: string;
  readonly own: readonly string[];
  readonly period: Period;
  readonly today: string;
  readonly width: number;
  readonly measure: TextMeasure;
  /** „ok.” (about), put before an approximate day. */
  readonly about: string;
}

const SYMBOL_WIDTH = 13;
const CHIP_TITLE = 72;

/** The cards of a lane with their positions, and the total height. */
export function packedCards(lane: LaneToPack): {
  readonly cards: readonly TimelineCardProps[];
  readonly height: number;
} {
  const { shown, laneName, period, today, width, measure, about } = lane;
  const isNow = period.from <= today && today <= period.to;
  const drafts = shown.items.map((item) => ({
    item,
    title: titleInLane(item.event.title, laneName),
    shortTitle: isChip(item)
      ? firstWords(item.event.title, (text) => measure(text) <= CHIP_TITLE)
      : undefined,
    day: dayOf(item, about),
    symbols: symbolsOf(item, lane),
    isPast: isNow && (item.event.date?.latest ?? today) < today,
  }));
  const specs = drafts.map(({ item, title, shortTitle = title, day, symbols }): CardSpec => {
    const bounds = boundsOf(item, period);
    const at = (at: string) => (dayPosition(period, at) * width) / 100;
    return {
      kind: isChip(item) ? 'CHIP' : day === '' ? 'BAR' : 'CARD',
      from: at(bounds.from),
      to: at(addDays(bounds.to, 1)),
      day,
      title: shortTitle,
      symbols: SYMBOL_WIDTH * (symbols.length + (item.isShared ? 1 : 0)),
    };
  });
  const { boxes, height } = packLane(specs, width, measure);
  const cards = drafts.flatMap((draft, i) => {
    const box = boxes[i];
    return box ? [{ ...draft, box }] : [];
  });
  return { cards, height };
}

function isChip({ isShared, placement }: LaneItem): boolean {
  return isShared && placement.kind === 'DAYS';
}

function dayOf({ event, placement }: LaneItem, about: string): string {
  if (placement.kind !== 'DAYS') return '';
  const numbers = dayNumbers(placement);
  return isAbout(event) ? `${about} ${numbers}` : numbers;
}

/** In the joint lane, the organisers of an event, unless all partnerships organise it. */
function symbolsOf(
  { event, isShared }: LaneItem,
  { laneKey, own }: LaneToPack,
): readonly OrganisingPartnership[] {
  if (laneKey !== JOINT || isShared || isOfNetwork(event)) return [];
  const organisers = partnershipsOf(event);
  return organisers.length < own.length ? organisers : [];
}

/** The first and last day on which the event may take place; an unknown bound becomes that of the period. */
function boundsOf({ placement }: LaneItem, period: Period): { readonly from: string; readonly to: string } {
  switch (placement.kind) {
    case 'DAYS':
      return placement;
    case 'MONTH':
      return { from: firstDay(placement.month), to: lastDay(placement.month) };
    case 'MONTHS': {
      const { first, last } = placement;
      return { from: first ? firstDay(first) : period.from, to: last ? lastDay(last) : period.to };
    }
  }
}
