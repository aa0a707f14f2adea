import { globalId, readGlobalId } from '../plan/global-id.js';
import { dateStateOf, datedColumnsOf, type DatedColumns, type DateState } from './dated.columns.js';
import type { KeyColumns, RowClass, WriteField, WriteFields } from './write-fields.js';

type Plain = Readonly<Record<string, unknown>>;

/** The members of a state that are stored in its own row, without lists that have their own rows. */
export function fromRow(row: Plain, fields: WriteFields): Record<string, unknown> {
  const members = Object.entries(fields).filter(([, field]) => !isList(field));
  return Object.fromEntries(members.map(([name, field]) => [name, memberOf(row, name, field)]));
}

/** The columns of a state's own row. */
export function toRow(state: Plain, fields: WriteFields): Record<string, unknown> {
  return Object.assign(
    {},
    ...Object.entries(fields).map(([name, field]) => columnsOf(name, field, state[name])),
  ) as Record<string, unknown>;
}

/** A member of a state whose elements have their own rows. */
export interface ListMember {
  readonly name: string;
  readonly row: RowClass<object>;
  /** The column with the key of the row that the state belongs to. */
  readonly owner: string;
  readonly fromRow: (row: Plain) => unknown;
  readonly toRow: (element: unknown) => Plain;
}

/** The members of a state whose elements have their own rows. */
export function listsOf(fields: WriteFields): readonly ListMember[] {
  return Object.entries(fields).flatMap(([name, field]): ListMember[] => {
    if (field.kind === 'parts') {
      const { row, owner, fields: inner } = field;
      return [
        {
          name,
          row,
          owner,
          fromRow: (from) => fromRow(from, inner),
          toRow: (part) => toRow(part as Plain, inner),
        },
      ];
    }
    if (field.kind === 'keys') {
      const { row, owner, columns } = field;
      return [
        { name, row, owner, fromRow: (from) => idIn(from, columns), toRow: (id) => keysOf(id, columns) },
      ];
    }
    return [];
  });
}

function isList({ kind }: WriteField): boolean {
  return kind === 'parts' || kind === 'keys';
}

function memberOf(row: Plain, name: string, field: WriteField): unknown {
  const stored = row[name] ?? null;
  switch (field.kind) {
    case 'value':
      return stored;
    case 'instant':
      return (stored as Date | null)?.toISOString() ?? null;
    case 'date':
      return dateStateOf(stored as DatedColumns | null);
    case 'group':
      return groupOf(stored as Plain | null, Object.keys(field.members));
    case 'key':
      return idIn(row, field.columns);
    case 'keys':
    case 'parts':
      return undefined;
  }
}

function columnsOf(name: string, field: WriteField, member: unknown): Plain {
  switch (field.kind) {
    case 'value':
    case 'instant':
      return { [name]: member };
    case 'date':
      return { [name]: datedColumnsOf(member as DateState | null) };
    case 'group':
      return { [name]: groupColumns(member as Plain | null, Object.keys(field.members)) };
    case 'key':
      return keysOf(member, field.columns);
    case 'keys':
    case 'parts':
      return {};
  }
}

function groupOf(stored: Plain | null, members: readonly string[]): Plain | null {
  const group = groupColumns(stored, members);
  return Object.values(group).every((member) => member === null) ? null : group;
}

function groupColumns(group: Plain | null, members: readonly string[]): Plain {
  return Object.fromEntries(members.map((member) => [member, group?.[member] ?? null]));
}

function idIn(row: Plain, columns: KeyColumns): string | null {
  const held = Object.entries(columns).find(([, column]) => typeof row[column] === 'string');
  return held ? globalId(held[0], row[held[1]] as string) : null;
}

function keysOf(member: unknown, columns: KeyColumns): Plain {
  const id = readGlobalId(member);
  return Object.fromEntries(
    Object.entries(columns).map(([type, column]) => [column, id?.type === type ? id.key : null]),
  );
}
