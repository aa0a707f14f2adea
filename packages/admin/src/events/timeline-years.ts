import type { PartnerTimelineFragment } from '../graphql/operations.js';

export type TimelineRow = PartnerTimelineFragment['participations']['nodes'][number];

export interface TimelineYear {
  /** Empty where the year is not known. */
  readonly year: string;
  readonly rows: readonly {
    readonly row: TimelineRow;
    /** The name of then, where the partner bore another one in the row above. */
    readonly earlierName: string | null;
  }[];
}

/**
 * Rows, latest first, year by year. A change of name is marked once, above the latest row under the earlier name.
 * @param today the partner's name today
 */
export function timelineYears(rows: readonly TimelineRow[], today: string): TimelineYear[] {
  const years = new Map<string, TimelineYear['rows'][number][]>();
  let name = today;
  for (const row of rows) {
    const nameAt = row.nameAt ?? name;
    const year = row.event.date?.latest?.slice(0, 4) ?? '';
    const ofYear = years.get(year) ?? [];
    years.set(year, ofYear);
    ofYear.push({ row, earlierName: nameAt === name ? null : nameAt });
    name = nameAt;
  }
  return [...years].map(([year, ofYear]) => ({ year, rows: ofYear }));
}
