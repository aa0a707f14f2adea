import type { Query } from './query.js';

/** The types of things that the history tells of, with their tables. */
export const TABLES: Readonly<Record<string, string>> = {
  Page: 'page',
  Source: 'source',
  Statement: 'statement',
  Network: 'network',
  Partnership: 'partnership',
  Partner: 'partner',
  PartnerSuccession: 'partner_succession',
  Membership: 'membership',
  Contact: 'contact',
  Venue: 'venue',
  EventSeries: 'event_series',
  Topic: 'topic',
  Event: 'event',
  Participation: 'participation',
  TodoDismissal: 'todo_dismissal',
  Account: 'account',
};

/** Global ids of a few things of each type. */
export type SampleIds = Readonly<Record<string, readonly string[]>>;

const referring = (table: string, column: string, to: string) =>
  `(select count(*) from ${table} x where x.${column} = ${to}.id) desc`;
const BUSIEST: Readonly<Record<string, string>> = {
  Partnership: referring('membership', 'partnership_id', 'partnership'),
  Partner: referring('participation', 'partner_id', 'partner'),
  Venue: referring('event', 'venue_id', 'venue'),
  Event: referring('participation', 'event_id', 'event'),
  EventSeries: referring('event', 'series_id', 'event_series'),
};

/** Of each type the three to which most others refer. */
export async function sampleIds(query: Query): Promise<SampleIds> {
  const samples: Record<string, string[]> = {};
  for (const [type, table] of Object.entries(TABLES)) {
    const live =
      table === 'account' || table === 'network' || table === 'page' ? 'true' : 'archived_at is null';
    const order = BUSIEST[type] ?? 'id';
    const rows = await query<{ id: string }>(
      `select id from ${table} where ${live} order by ${order} limit 3`,
    );
    samples[type] = rows.map(({ id }) => `${type}:${id}`);
  }
  return samples;
}
