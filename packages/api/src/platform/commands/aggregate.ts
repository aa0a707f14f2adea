import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { Sql } from '../plan/sql.js';
import type { Viewer } from '../viewer.js';
import type { EditableRow } from './editable.entity.js';
import { fromRow, sameValue, toRow, type Shape } from './shape.js';

/** What people edit of one thing, as plain values in the shape of its command's input. Also what history keeps. */
export type State = Readonly<Record<string, unknown>>;

/** Rows that belong to a thing and share its version: its names, its topics. Kept in order. */
interface Parts extends Shape {
  readonly row: EntityTarget<ObjectLiteral>;
  /** The property that holds the owner's key. */
  readonly owner: string;
  /** The one property that the list holds bare; objects otherwise. */
  readonly bare?: string;
}

/** What a demand may ask: the rows of this transaction, who wants it, and when. */
export interface CommandScope {
  readonly manager: EntityManager;
  readonly viewer: Viewer;
  readonly today: string;
}

/** One writing: `before` is null where the thing enters the record (or comes back), `after` where it leaves. */
export interface Transition<S extends State> {
  readonly id: string;
  readonly before: S | null;
  readonly after: S | null;
}

/** A thing that commands change as a whole, with one version, and who may. Who sees it is its read model's to say. */
export interface Aggregate<S extends State> extends Shape {
  /** Its type in the schema. */
  readonly type: string;
  readonly table: string;
  readonly row: EntityTarget<EditableRow>;
  readonly values: readonly (keyof S & string)[];
  readonly parts?: Readonly<Partial<Record<keyof S & string, Parts>>>;
  /** Columns that SQL cannot make: worked out from the state on each writing. */
  readonly derive?: (state: S, today: string) => Readonly<Record<string, unknown>>;
  /** What must hold of every writing, an undo's too; raises a Refusal. */
  readonly invariants?: (at: CommandScope, transition: Transition<S>) => Promise<void> | void;
  readonly editable: (row: Sql) => Sql;
  readonly archivable: (row: Sql) => Sql;
}

/**
 * The row as it stands, locked for this transaction; null where there is none. The lock lets others refer to the row: a foreign key
 * that waited for it, at the end of a command that holds up the history, could deadlock.
 */
export async function loadRow<S extends State>(manager: EntityManager, aggregate: Aggregate<S>, id: string) {
  return manager.getRepository(aggregate.row).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
}

/** The state in a row and its parts. */
export async function stateOf<S extends State>(
  manager: EntityManager,
  aggregate: Aggregate<S>,
  row: EditableRow,
): Promise<S> {
  const state = fromRow(row as unknown as State, aggregate);
  for (const [field, parts] of partsOf(aggregate)) {
    const rows = await manager
      .getRepository(parts.row)
      .find({ where: { [parts.owner]: row.id }, order: { position: 'ASC' } });
    const values = rows.map((part) => fromRow(part, parts));
    state[field] = parts.bare ? values.map((part) => part[parts.bare as string]) : values;
  }
  return state as S;
}

/** The columns of a state, derived ones included. */
export function columnsOf<S extends State>(
  aggregate: Aggregate<S>,
  state: S,
  today: string,
): Record<string, unknown> {
  return { ...toRow(state, aggregate), ...aggregate.derive?.(state, today) };
}

/** Writes the parts of a thing anew where they changed. */
export async function saveParts<S extends State>(
  manager: EntityManager,
  aggregate: Aggregate<S>,
  id: string,
  before: S | null,
  after: S,
): Promise<void> {
  for (const [field, parts] of partsOf(aggregate)) {
    if (before && sameValue(before[field], after[field])) continue;
    const repository = manager.getRepository(parts.row);
    if (before) await repository.delete({ [parts.owner]: id });
    const rows = (after[field] as unknown[]).map((part, position) => ({
      ...toRow(parts.bare ? { [parts.bare]: part } : (part as State), parts),
      id: crypto.randomUUID(),
      [parts.owner]: id,
      position,
    }));
    if (rows.length > 0) await repository.insert(rows);
  }
}

function partsOf<S extends State>(aggregate: Aggregate<S>): [string, Parts][] {
  return Object.entries(aggregate.parts ?? {}) as [string, Parts][];
}
