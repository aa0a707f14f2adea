import { conflict } from '../errors.js';
import { globalId } from '../plan/global-id.js';
import type { Aggregate, CommandScope, State, Transition } from './aggregate.js';
import { sameValue } from './same-value.js';

/** Table and columns must come from the code. */
interface Edge {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Whether a path leads from one row to another along the edges of a table. It locks this check for the table,
 * because two transactions that close a cycle from both sides at once would not see each other's edge.
 */
export async function leadsTo(
  { manager }: CommandScope,
  { table, from, to }: Edge,
  start: string,
  end: string,
): Promise<boolean> {
  await lock(manager, `circle of ${table}`);
  const [found] = await manager.query<{ reached: boolean }[]>(
    `with recursive reached(id) as (
       select $1::uuid
       union select e.${to} from ${table} e join reached r on e.${from} = r.id where e.${to} is not null and e.archived_at is null)
     select exists (select 1 from reached where id = $2) as reached`,
    [start, end],
  );
  return found?.reached === true;
}

/**
 * Requires that no other row has the values that the aggregate declares as unique. If two transactions write
 * the same values at once, one waits for the other.
 * @throws {Refusal} CONFLICT with the id and version of the row that has them
 */
export async function requireUnique<S extends State>(
  { manager }: CommandScope,
  { type, table, unique }: Aggregate<S>,
  { id, before, after }: Transition<S>,
): Promise<void> {
  if (!unique || !after) return;
  const values = unique.values(after);
  if (before && sameValue(unique.values(before), values)) return;
  await lock(manager, `${table} ${JSON.stringify(values)}`);
  const where = Object.keys(values).map((column, i) => `${column} = $${i + 2}`);
  if (unique.inRecord) where.push('archived_at is null');
  const [other] = await manager.query<{ id: string; version: number; archived: boolean }[]>(
    `select id, version, archived_at is not null as archived from ${table} where id <> $1 and ${where.join(' and ')}`,
    [id, ...Object.values(values)],
  );
  if (other) throw conflict(unique.field, { ...other, type, id: globalId(type, other.id) }, 'TAKEN');
}

async function lock(manager: CommandScope['manager'], what: string): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [what]);
}
