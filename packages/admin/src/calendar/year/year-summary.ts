import { addDays } from '@partnerstwa/shared/calendar-days';
import type { Organised } from '../../partnerships/organised.js';
import { laneOf } from '../organisers.js';
import { firstDay, lastDay, monthOf } from '../period.js';
import { monthsWithin, placementOf, type Dated, type Placement } from '../placement.js';

/** The number of events, and the set of their lanes (organisers.ts). */
export interface Tally {
  readonly count: number;
  readonly lanes: ReadonlySet<string>;
}

export interface MonthSummary extends Tally {
  readonly month: string;
  /** Contains no days without events. */
  readonly onDay: ReadonlyMap<string, Tally>;
  readonly withoutDay: Tally;
}

export interface YearSummary<E extends Dated> {
  readonly months: readonly MonthSummary[];
  /** Events that may fall in one of several months; no month counts them. */
  readonly acrossMonths: readonly E[];
}

interface TallyDraft extends Tally {
  count: number;
  readonly lanes: Set<string>;
}

interface MonthDraft extends TallyDraft {
  readonly month: string;
  readonly onDay: Map<string, TallyDraft>;
  readonly withoutDay: TallyDraft;
}

/**
 * Counts the events of each month and each day. As in the month view, an event over several days counts on
 * each.
 * @param own ids of the partnerships that have a lane
 */
export function summarizeYear<E extends Dated & Organised>(
  events: readonly E[],
  months: readonly string[],
  own: ReadonlySet<string>,
): YearSummary<E> {
  const drafts = months.map((month): MonthDraft => ({
    month,
    ...empty(),
    onDay: new Map(),
    withoutDay: empty(),
  }));
  const acrossMonths: E[] = [];
  for (const event of events) {
    const placement = placementOf(event);
    const within = monthsWithin(placement, months);
    if (!within) continue;
    if (placement.kind === 'MONTHS') acrossMonths.push(event);
    else
      for (const draft of drafts.slice(within.start, within.end + 1))
        place(draft, placement, laneOf(event, own));
  }
  return { months: drafts, acrossMonths };
}

function place(draft: MonthDraft, placement: Exclude<Placement, { kind: 'MONTHS' }>, lane: string): void {
  add(draft, lane);
  if (placement.kind === 'MONTH') {
    add(draft.withoutDay, lane);
    return;
  }
  const { month, onDay } = draft;
  const from = monthOf(placement.from) === month ? placement.from : firstDay(month);
  const to = monthOf(placement.to) === month ? placement.to : lastDay(month);
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const tally = onDay.get(day) ?? empty();
    onDay.set(day, tally);
    add(tally, lane);
  }
}

function empty(): TallyDraft {
  return { count: 0, lanes: new Set() };
}

function add(tally: TallyDraft, lane: string): void {
  tally.count += 1;
  tally.lanes.add(lane);
}
