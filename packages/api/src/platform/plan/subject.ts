import { sql, type Sql } from './sql.js';

/** What the rights on one row may ask about rows of other types. */
export interface RowRights {
  /** The condition that the viewer sees the row of a type with this key. */
  visibleIf(type: string, key: Sql): Sql;
  /** Everything that people write, in the order of the slices. */
  readonly subjects: readonly Subject[];
}

/** A condition on a row, for the viewer of the request. */
export type RowCondition = (row: Sql, rights: RowRights) => Sql;

/**
 * Something that people write and whose changes history records: where it is stored and who may do what. Each type declares
 * this once, in its policy; its read model, its aggregate, history, sources and to-dos all use the declaration.
 */
export interface Subject {
  /** Its type in the schema. */
  readonly type: string;
  readonly table: string;
  /** Who sees it. What the read model requires is added there. */
  readonly visible: RowCondition;
  /** Who changes it. */
  readonly editable: RowCondition;
  /** Who takes it out of the record and brings it back. */
  readonly archivable: RowCondition;
  /** Who reads its past; by default whoever sees it or may bring it back. */
  readonly pastVisible?: RowCondition;
  /** Its commands have opposites of their own, so nobody undoes its changes. */
  readonly undoable?: boolean;
}

/** Declares a subject. */
export function subject(type: string, declaration: Omit<Subject, 'type'>): Subject {
  return { type, ...declaration };
}

/** Everybody sees it until it is archived. */
export const whileInRecord: RowCondition = (row) => sql`${row}.archived_at is null`;

/** Everybody sees it, whatever its state. */
export const everybody: RowCondition = () => sql`true`;

/** Nobody may. */
export const nobody: RowCondition = () => sql`false`;
