import { column, sql, type Sql } from './sql.js';
import type { Subject } from './subject.js';
import type {
  ByArgumentField,
  ByIdField,
  ConnectionField,
  EmbeddedField,
  Extension,
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

/** Declares how `T` is read: each member of the type has its source, or this does not compile. */
export function readModel<T>(model: ModelSource & ModelFields<T>): Model {
  const { subject } = model;
  if (!subject) return model;
  const { type, table, visible } = subject;
  return { ...model, type, table, visible };
}

type ModelFields<T> = Pick<Model, 'keyed' | 'requires'> & {
  fields: { readonly [K in keyof T]-?: Field };
};
/** What people write takes type, table and visibility from its subject. */
type ModelSource =
  { subject: Subject } | (Pick<Model, 'type' | 'table' | 'visible'> & { subject?: undefined });

/** Adds edges to a type of a lower slice. */
export function extend(type: string, fields: Readonly<Record<string, Field>>): Extension {
  return { type, fields };
}

/** A column of the row; `when` says under which condition this viewer sees it. */
export function value(name: string, when?: (row: Sql) => Sql): ValueField {
  return { kind: 'value', sql: (row) => column(row, name), column: name, when };
}

/** A value worked out in SQL. Where the schema says non-null, the SQL must never be null. */
export function computed(of: ValueField['sql']): ValueField {
  return { kind: 'value', sql: of, column: null };
}

/** Text in the language of the argument `locale`, from the columns `<prefix>_pl` and `<prefix>_en`. */
export function localised(prefix: string): ValueField {
  return computed((row, { args }) => column(row, `${prefix}_${args.pick('locale') === 'EN' ? 'en' : 'pl'}`));
}

/** An object of columns of the same row. */
export function embedded(fields: Readonly<Record<string, Field>>, absent?: (row: Sql) => Sql): EmbeddedField {
  return { kind: 'embedded', fields, absent };
}

/** A date of any precision, from the columns `<prefix>_edtf …`; null where nothing is known. */
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

/** The row whose key stands in a column. */
export function one(key: string): OneField {
  return { kind: 'one', key };
}

/** A row of one of several types, by one key column per type. */
export function union(keys: Readonly<Record<string, string>>): UnionField {
  return { kind: 'union', keys };
}

/** A row of one of many types, all subjects by default, named by its type and key in two columns. */
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

/** Root: the row whose column, of text and unique, holds the argument of the same name. */
export function byArgument(name: string): ByArgumentField {
  return { kind: 'byArgument', name };
}

/** Roots: by the argument `id`; of any type by `id`; of any types by `ids`; the only row. */
export const byId: ByIdField = { kind: 'byId' };
export const node: NodeField = { kind: 'node' };
export const nodes: NodesField = { kind: 'nodes' };
export const only: SingletonField = { kind: 'only' };

/** Sorting by a name as Polish does. */
export function byName(name: string, descending = false): SortKey {
  return { sql: (row) => column(row, name), type: 'text', collate: 'polish', descending };
}

/** Sorting by a column that is never null. */
export function byColumn(name: string, type: SortKey['type'], descending = false): SortKey {
  return { sql: (row) => column(row, name), type, descending };
}

/** `column collate polish`, for the order of plain lists. */
export function polish(row: Sql, name: string): Sql {
  return sql`${column(row, name)} collate polish`;
}
