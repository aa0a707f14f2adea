import { sql, type Sql } from './sql.js';

/** What the rights on a row may use from other types. */
export interface RowRights {
  /** The condition that the viewer sees the row with this type and key. */
  visibleIf(type: string, key: Sql): Sql;
  /** All subjects, in the order of the slices. */
  readonly subjects: readonly Subject[];
}

/** A condition on a row, for the viewer of the request. */
export type RowCondition = (row: Sql, rights: RowRights) => Sql;

/**
 * A type that people write and whose changes are recorded in the history: its table and its rights. Each type
 * declares this once, in its policy; its read model, its aggregate, history, sources and to-dos all use the
 * declaration.
 */
export interface Subject {
  /** The name of the type in the schema. */
  readonly type: string;
  readonly table: string;
  /** Who sees it. The read model adds the visibility of the edges that it requires. */
  readonly visible: RowCondition;
  /** Who changes it. */
  readonly editable: RowCondition;
  /** Who archives and restores it. */
  readonly archivable: RowCondition;
  /** Who may undo their own creation of it; by default, whoever may change it. */
  readonly withdrawable?: RowCondition;
  /** A member of its state that commands of its own decide, and who may. */
  readonly decided?: { readonly field: string; readonly by: RowCondition };
  /** Who reads its history; by default, everybody who sees it or may restore it. */
  readonly pastVisible?: RowCondition;
  /** False if its commands have their own opposites, so that undo is not offered. */
  readonly undoable?: boolean;
}

/** Declares a subject. */
export function subject(type: string, declaration: Omit<Subject, 'type'>): Subject {
  return { type, ...declaration };
}

/** Everybody sees it until it is archived. */
export const unlessArchived: RowCondition = (row) => sql`${row}.archived_at is null`;

/** Everybody sees it, even when it is archived. */
export const everybody: RowCondition = () => sql`true`;

/** Nobody may. */
export const nobody: RowCondition = () => sql`false`;
