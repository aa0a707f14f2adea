import { monthOf } from '../period.js';
import { monthsWithin, placementOf, type Dated } from '../placement.js';

export interface MonthSummary {
  readonly month: string;
  /** How many events stand on a day. A day without any is not there. */
  readonly onDay: ReadonlyMap<string, number>;
  /** Events of the month, those without a day among them. */
  readonly count: number;
  readonly withoutDay: number;
}

export interface YearSummary<E extends Dated> {
  readonly months: readonly MonthSummary[];
  /** Events that can be in one of several months, and those that last through several: counted in none. */
  readonly acrossMonths: readonly E[];
}

/** How much there is in each month and on each day. What lasts over days counts in the month in which it begins, on its first day. */
export function summarizeYear<E extends Dated>(
  events: readonly E[],
  months: readonly string[],
): YearSummary<E> {
  const drafts = months.map((month) => ({
    month,
    onDay: new Map<string, number>(),
    count: 0,
    withoutDay: 0,
  }));
  const acrossMonths: E[] = [];
  for (const event of events) {
    const placement = placementOf(event);
    const within = monthsWithin(placement, months);
    const draft = within && drafts[within.start];
    if (!draft) continue;
    if (placement.kind === 'MONTHS') {
      acrossMonths.push(event);
      continue;
    }
    draft.count += 1;
    if (placement.kind === 'MONTH') draft.withoutDay += 1;
    // One that began the year before is counted in January, and stands on none of its days here.
    else if (monthOf(placement.from) === draft.month)
      draft.onDay.set(placement.from, (draft.onDay.get(placement.from) ?? 0) + 1);
  }
  return { months: drafts, acrossMonths };
}
