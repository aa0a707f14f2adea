import { globalId, readGlobalId } from '../plan/global-id.js';
import { dateStateOf, datedColumnsOf, type DatedColumns, type DateState } from './dated.columns.js';

type Plain = Readonly<Record<string, unknown>>;

/** What of a row people edit, by the names of its properties. */
export interface Shape {
  readonly values: readonly string[];
  /** Dates of any precision. */
  readonly dates?: readonly string[];
  /** Objects of several columns, null where all of them are. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Global ids: for each type that one can be of, the property that holds its key. */
  readonly keys?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The plain values in a row: instants as text, dates as they were stated, keys as global ids. */
export function fromRow(
  row: Plain,
  { values, dates = [], groups = {}, keys = {} }: Shape,
): Record<string, unknown> {
  const state: Record<string, unknown> = {};
  for (const name of values) state[name] = plain(row[name]);
  for (const name of dates) state[name] = dateStateOf(row[name] as DatedColumns | null);
  for (const [name, members] of Object.entries(groups))
    state[name] = groupOf(row[name] as Plain | null, members);
  for (const [name, columns] of Object.entries(keys)) state[name] = idOf(row, columns);
  return state;
}

/** The columns of plain values. */
export function toRow(
  state: Plain,
  { values, dates = [], groups = {}, keys = {} }: Shape,
): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const name of values) row[name] = state[name];
  for (const name of dates) row[name] = datedColumnsOf(state[name] as DateState | null);
  for (const [name, members] of Object.entries(groups)) {
    const group = state[name] as Plain | null;
    row[name] = Object.fromEntries(members.map((member) => [member, group?.[member] ?? null]));
  }
  for (const [name, columns] of Object.entries(keys)) {
    const id = readGlobalId(state[name]);
    for (const [type, column] of Object.entries(columns)) row[column] = id?.type === type ? id.key : null;
  }
  return row;
}

/** Whether two values are the same, however deep. */
export function sameValue(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** JSON with the members of objects in one order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function groupOf(group: Plain | null | undefined, members: readonly string[]): Plain | null {
  const values = members.map((member) => [member, group?.[member] ?? null] as const);
  return values.every(([, value]) => value === null) ? null : Object.fromEntries(values);
}

function idOf(row: Plain, columns: Readonly<Record<string, string>>): string | null {
  const held = Object.entries(columns).find(([, column]) => typeof row[column] === 'string');
  return held ? globalId(held[0], row[held[1]] as string) : null;
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}
