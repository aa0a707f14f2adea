import type { DatedColumns, DateState } from './dated.columns.js';
import type { EditableRow } from './editable.entity.js';

/** A class of rows that TypeORM knows. */
export type RowClass<R> = new () => R;

/** For each type that an id may have, the column with the key. */
export type KeyColumns<C extends string = string> = Readonly<Record<string, C>>;

interface ValueField {
  readonly kind: 'value';
}
interface InstantField {
  readonly kind: 'instant';
}
interface DateField {
  readonly kind: 'date';
}
interface GroupField<M extends string = string> {
  readonly kind: 'group';
  readonly members: Readonly<Record<M, ValueField>>;
}
interface KeyField<C extends string = string> {
  readonly kind: 'key';
  readonly columns: KeyColumns<C>;
}
interface KeysField {
  readonly kind: 'keys';
  readonly row: RowClass<object>;
  readonly owner: string;
  readonly columns: KeyColumns;
}
interface PartsField<P = unknown> {
  readonly kind: 'parts';
  readonly row: RowClass<object>;
  readonly owner: string;
  readonly fields: Readonly<Record<keyof P & string, WriteField>>;
}

/** Where one member of a state is stored. */
export type WriteField =
  ValueField | InstantField | DateField | GroupField | KeyField | KeysField | PartsField;
/** Where every member of a state is stored. */
export type WriteFields = Readonly<Record<string, WriteField>>;

/** Stored as it is, in the column of the same name. */
export const value: ValueField = { kind: 'value' };
/** A point in time: ISO text in UTC in the state, `timestamptz` in the column of the same name. */
export const instant: InstantField = { kind: 'instant' };
/** A date of any precision, in the dated columns of the same name. */
export const date: DateField = { kind: 'date' };

/** An object of plain values, each in its own column; null if all of them are null. */
export function group<M extends string>(members: Readonly<Record<M, ValueField>>): GroupField<M> {
  return { kind: 'group', members };
}

/** A global id: for each type that it may have, the column with the key. */
export function key<C extends string>(columns: KeyColumns<C>): KeyField<C> {
  return { kind: 'key', columns };
}

/** A list of global ids, in rows of their own that keep its order. */
export function keys<R extends object>(
  row: RowClass<R>,
  owner: ColumnOf<R, string>,
  columns: KeyColumns<ColumnOf<R, string> | ColumnOf<R, string | null>>,
): KeysField {
  return { kind: 'keys', row, owner, columns };
}

/** A list of objects that share their owner's version, in rows of their own that keep its order. */
export function parts<P extends object, R extends object>(
  row: RowClass<R>,
  owner: ColumnOf<R, string>,
  fields: FieldsOf<NoInfer<P>, R>,
): PartsField<P> {
  return { kind: 'parts', row, owner, fields };
}

/** Columns that the platform writes itself. */
type SystemColumn = keyof EditableRow;
/** The names of the columns that commands write. */
export type Column<R> = Exclude<keyof R & string, SystemColumn>;
/** The columns of a type. */
type ColumnOf<R, T> = { [C in Column<R>]: Same<R[C], T> extends true ? C : never }[Column<R>];

/** Whether two types are the same, except that one may be read-only. */
type Same<A, B> = [Frozen<A>] extends [Frozen<B>] ? ([Frozen<B>] extends [Frozen<A>] ? true : false) : false;
type Frozen<T> = T extends readonly (infer U)[] ? readonly U[] : T;

/**
 * The ways to store each member of a state in a row: only in existing columns of its type. An omitted member,
 * a misspelt column and an unsuitable kind of field do not compile.
 */
export type FieldsOf<S, R> = { readonly [K in keyof S & string]-?: FieldOf<S[K], R, K> };

type FieldOf<T, R, K extends string> = K extends `${string}Id`
  ? KeyField<null extends T ? ColumnOf<R, string | null> : ColumnOf<R, string> | ColumnOf<R, string | null>>
  : K extends `${string}Ids`
    ? KeysField
    : K extends Column<R>
      ? FieldOfColumn<T, R[K]>
      : T extends readonly (infer P)[]
        ? PartsField<P>
        : never;

type FieldOfColumn<T, C> =
  Same<T, C> extends true
    ? ValueField
    : [C] extends [DatedColumns]
      ? Same<T, DateState | null> extends true
        ? DateField
        : never
      : [Same<T, string | null>, Same<C, Date | null>] extends [true, true]
        ? InstantField
        : Same<
              { [M in keyof NonNullable<T>]: NonNullable<T>[M] | null },
              { [M in keyof C]: C[M] }
            > extends true
          ? GroupField<keyof C & string>
          : never;
