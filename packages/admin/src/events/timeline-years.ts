import type { PartnerTimelineFragment } from '../graphql/operations.js';

export type TimelineRow = PartnerTimelineFragment['participations']['nodes'][number];

export interface TimelineYear {
  /** Empty if the year is not known. */
  readonly year: string;
  readonly rows: readonly {
    readonly row: TimelineRow;
    /** The partner's name at the time, if the row above has another name. */
    readonly earlierName: string | null;
  }[];
}

/**
 * Groups rows by year, the latest first. A change of name is marked once, above the latest row under the
 * earlier name.
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
