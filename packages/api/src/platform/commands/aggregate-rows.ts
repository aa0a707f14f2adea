import type { EntityManager } from 'typeorm';
import type { Aggregate, State } from './aggregate.js';
import type { EditableRow } from './editable.entity.js';
import { fromRow, listsOf, toRow } from './row-state.js';
import { sameValue } from './same-value.js';

/**
 * The current row, locked for this transaction; null if there is none. The lock lets other transactions refer
 * to the row: otherwise a foreign key that waits for it, at the end of a command that holds up the history,
 * could deadlock.
 */
export async function loadRow<S extends State>(manager: EntityManager, aggregate: Aggregate<S>, id: string) {
  return manager.getRepository(aggregate.row).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
}

/** The state in a row and in the rows of its lists. */
export async function stateOf<S extends State>(
  manager: EntityManager,
  { fields }: Aggregate<S>,
  row: EditableRow,
): Promise<S> {
  const state = fromRow({ ...row }, fields);
  for (const { name, row: listRow, owner, fromRow: read } of listsOf(fields)) {
    const rows = await manager
      .getRepository(listRow)
      .find({ where: { [owner]: row.id }, order: { position: 'ASC' } });
    state[name] = rows.map((element) => read(element as State));
  }
  return state as S;
}

/** The columns of a state, including the derived ones. */
export function columnsOf<S extends State>(
  { fields, derived }: Aggregate<S>,
  state: S,
  today: string,
): Record<string, unknown> {
  const columns = toRow(state, fields);
  for (const [column, derive] of Object.entries(derived)) columns[column] = derive(state, today);
  return columns;
}

/** Replaces the rows of the lists that changed. */
export async function saveLists<S extends State>(
  manager: EntityManager,
  { fields }: Aggregate<S>,
  id: string,
  before: S | null,
  after: S,
): Promise<void> {
  for (const { name, row, owner, toRow: columns } of listsOf(fields)) {
    if (before && sameValue(before[name], after[name])) continue;
    const repository = manager.getRepository(row);
    if (before) await repository.delete({ [owner]: id });
    const rows = (after[name] as readonly unknown[]).map((element, position) => ({
      ...columns(element),
      id: crypto.randomUUID(),
      [owner]: id,
      position,
    }));
    if (rows.length > 0) await repository.insert(rows);
  }
}
