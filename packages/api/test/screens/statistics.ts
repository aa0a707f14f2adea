import type { Query } from './query.js';

/** As if our tables had never been analysed. Needs a superuser, as we are on the embedded server. */
export async function forgetStatistics(query: Query): Promise<void> {
  const ours =
    "select oid from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')";
  await query(`delete from pg_statistic where starelid in (${ours})`);
  await query(`update pg_class set reltuples = -1, relpages = 0, relallvisible = 0 where oid in (${ours})`);
}
