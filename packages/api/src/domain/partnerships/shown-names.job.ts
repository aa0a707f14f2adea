import { warsawDay } from '@partnerstwa/shared/calendar-days';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../platform/database/database.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { job, type Job } from '../../platform/jobs/job.js';
import { shownName, type NameState } from './name.rules.js';

interface NameRow extends Pick<NameState, 'name' | 'kind'> {
  readonly id: string;
  readonly shown: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Updates the shown names soon after midnight in Warsaw.
 * @param table of a type with names over time
 */
export function shownNamesJob(table: string): Job {
  return job({
    name: `shown-names:${table}`,
    every: 60,
    attempts: 3,
    backoff: 60,
    run: async ({ database, log }) => {
      const renamed = await refreshShownNames(database, table, warsawDay(new Date()));
      if (renamed) log.info('Names have come into force', { table, renamed });
    },
  });
}

/**
 * Stores the names to show on a day, because a name that is valid from a future day must appear on that day.
 * It reads only rows with a dated name and writes only where the shown name differs. Versions stay, because
 * nobody changed anything.
 * @param table of a type with names in `…_name` by `…_id`; it comes from the code, never from a reader
 * @param today a day in Warsaw, ISO
 * @returns the number of rows that show another name now
 */
export async function refreshShownNames(database: Database, table: string, today: string): Promise<number> {
  let renamed = 0;
  for (const id of stale(await database.query<NameRow>(dated(table, '')), today)) {
    renamed += await inTransaction(database, (manager) => refresh(manager, table, id, today));
  }
  return renamed;
}

function dated(table: string, condition: string): string {
  return `select t.id, t.name as shown, n.name, n.kind, n.valid_from_edtf as "from", n.valid_to_edtf as "to"
    from ${table} t join ${table}_name n on n.${table}_id = t.id
    where exists (select 1 from ${table}_name d where d.${table}_id = t.id and coalesce(d.valid_from_edtf, d.valid_to_edtf) is not null)
    ${condition} order by t.id, n.position`;
}

/** Reads the names again under a lock, because somebody may have just changed them. */
async function refresh(manager: EntityManager, table: string, id: string, today: string): Promise<number> {
  await manager.query(`select 1 from ${table} where id = $1 for no key update`, [id]);
  const rows = await manager.query<NameRow[]>(dated(table, 'and t.id = $1'), [id]);
  if (stale(rows, today).length === 0) return 0;
  await manager.query(`update ${table} set name = $2 where id = $1`, [
    id,
    shownName(rows.map(stateOf), today),
  ]);
  return 1;
}

/** The ids of rows that show a name other than that of the day. */
function stale(rows: readonly NameRow[], today: string): string[] {
  const byId = new Map<string, NameRow[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  return [...byId]
    .filter(([, names]) => shownName(names.map(stateOf), today) !== names[0]?.shown)
    .map(([id]) => id);
}

function stateOf({ name, kind, from, to }: NameRow): NameState {
  const date = (edtf: string | null) => (edtf === null ? null : { edtf, wording: null });
  return { name, kind, validFrom: date(from), validTo: date(to) };
}
