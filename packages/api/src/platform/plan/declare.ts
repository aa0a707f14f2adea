import { column, sql, type Sql } from './sql.js';
import type { Subject } from './subject.js';
import type {
  ByArgumentField,
  ByIdField,
  ConnectionField,
  EmbeddedField,
  Field,
  ListField,
  Model,
  NodeField,
  NodesField,
  OneField,
  SingletonField,
  ReferenceField,
  SortKey,
  UnionField,
  ValueField,
} from './model.js';

/** Declares how `T` is read. It compiles only if each member of the type has a source. */
export function readModel<T>(model: ModelSource & ModelFields<T>): Model {
  const { subject } = model;
  if (!subject) return model;
  const { type, table, visible } = subject;
  return { ...model, type, table, visible };
}

type ModelFields<T> = Pick<Model, 'keyed' | 'requires'> & {
  fields: { readonly [K in keyof T]-?: Field };
};
/** A type that people write takes its name, table and visibility from its subject. */
type ModelSource =
  { subject: Subject } | (Pick<Model, 'type' | 'table' | 'visible'> & { subject?: undefined });

/** A column of the row. The viewer sees it only where `when` holds. */
export function value(name: string, when?: (row: Sql) => Sql): ValueField {
  return { kind: 'value', sql: (row) => column(row, name), column: name, when };
}

/** A value that SQL computes. If the schema says non-null, the SQL must never be null. */
export function computed(of: ValueField['sql']): ValueField {
  return { kind: 'value', sql: of, column: null };
}

/** Text in the language of the argument `locale`, from `<prefix>_pl` and `<prefix>_en`. */
export function localised(prefix: string): ValueField {
  return computed((row, { args }) => column(row, `${prefix}_${args.pick('locale') === 'EN' ? 'en' : 'pl'}`));
}

/** An object made of columns of the same row. */
export function embedded(fields: Readonly<Record<string, Field>>, absent?: (row: Sql) => Sql): EmbeddedField {
  return { kind: 'embedded', fields, absent };
}

/** A date of any precision, from the columns `<prefix>_edtf …`; null if the date is unknown. */
export function dated(prefix: string): EmbeddedField {
  return embedded(
    {
      edtf: value(`${prefix}_edtf`),
      earliest: value(`${prefix}_earliest`),
      latest: value(`${prefix}_latest`),
      precision: value(`${prefix}_precision`),
      wording: value(`${prefix}_wording`),
      text: localised(`${prefix}_text`),
    },
    (row) => sql`${column(row, `${prefix}_edtf`)} is null`,
  );
}

/** The row whose key is in this column. */
export function one(key: string): OneField {
  return { kind: 'one', key };
}

/** A row of one of several types, by one key column per type. */
export function union(keys: Readonly<Record<string, string>>): UnionField {
  return { kind: 'union', keys };
}

/** A row of one of many types (by default, all subjects), by the two columns with its type and key. */
export function reference(typeColumn: string, keyColumn: string, types?: readonly string[]): ReferenceField {
  return { kind: 'reference', typeColumn, keyColumn, types };
}

/** A plain list. */
export function list(options: Omit<ListField, 'kind'>): ListField {
  return { kind: 'list', ...options };
}

/** A Relay connection. */
export function connection(options: Omit<ConnectionField, 'kind'>): ConnectionField {
  return { kind: 'connection', ...options };
}

/** Root: the row whose unique text column equals the argument of the same name. */
export function byArgument(name: string): ByArgumentField {
  return { kind: 'byArgument', name };
}

/** Roots: by the argument `id`; of any type by `id`; of any types by `ids`; the only row. */
export const byId: ByIdField = { kind: 'byId' };
export const node: NodeField = { kind: 'node' };
export const nodes: NodesField = { kind: 'nodes' };
export const only: SingletonField = { kind: 'only' };

/** Sorts by a name in Polish order. */
export function byName(name: string, descending = false): SortKey {
  return { sql: (row) => column(row, name), type: 'text', collate: 'polish', descending };
}

/** Sorts by a column that is never null. */
export function byColumn(name: string, type: SortKey['type'], descending = false): SortKey {
  return { sql: (row) => column(row, name), type, descending };
}

/** `column collate polish`, for the order of plain lists. */
export function polish(row: Sql, name: string): Sql {
  return sql`${column(row, name)} collate polish`;
}
