import type { EntityManager } from 'typeorm';
import { shownName, type NameState } from '../partnerships/name.rules.js';
import type { Database } from '../platform/database/database.js';
import { inTransaction } from '../platform/database/transaction.js';

/** Table, table of its names, and the column that leads back; all from the code. */
const NAMED = [
  { table: 'partner', names: 'partner_name', owner: 'partner_id' },
  { table: 'partnership', names: 'partnership_name', owner: 'partnership_id' },
] as const;
type Named = (typeof NAMED)[number];

interface NameRow extends Pick<NameState, 'name' | 'kind'> {
  readonly id: string;
  readonly shown: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Shows the names of a day: a name valid from a future day comes into force on that day. Run at start and daily. Reads the names of
 * those who have a dated one, writes only where another name is to be shown; no version goes up, for nobody changed anything.
 * @param today a day in Warsaw, ISO
 * @returns how many are shown under another name now
 */
export async function refreshShownNames(database: Database, today: string): Promise<number> {
  let renamed = 0;
  for (const named of NAMED) {
    for (const id of stale(await database.query<NameRow>(dated(named, '')), today)) {
      renamed += await inTransaction(database, (manager) => refresh(manager, named, id, today));
    }
  }
  return renamed;
}

function dated({ table, names, owner }: Named, condition: string): string {
  return `select t.id, t.name as shown, n.name, n.kind, n.valid_from_edtf as "from", n.valid_to_edtf as "to"
    from ${table} t join ${names} n on n.${owner} = t.id
    where exists (select 1 from ${names} d where d.${owner} = t.id and coalesce(d.valid_from_edtf, d.valid_to_edtf) is not null)
    ${condition} order by t.id, n.position`;
}

/** Under its lock, and asked again: somebody may have renamed it meanwhile. */
async function refresh(manager: EntityManager, named: Named, id: string, today: string): Promise<number> {
  await manager.query(`select 1 from ${named.table} where id = $1 for update`, [id]);
  const rows = await manager.query<NameRow[]>(dated(named, 'and t.id = $1'), [id]);
  if (stale(rows, today).length === 0) return 0;
  await manager.query(`update ${named.table} set name = $2 where id = $1`, [
    id,
    shownName(rows.map(stateOf), today),
  ]);
  return 1;
}

/** Those who are shown under another name than that of the day. */
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
