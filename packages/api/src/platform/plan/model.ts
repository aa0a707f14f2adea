import type { Args } from './args.js';
import type { Sql } from './sql.js';
import type { RowCondition, RowRights, Subject } from './subject.js';

/** What an edge passes to the rows that it leads to. */
export interface EdgeContext {
  /** The day for which the rows are requested. */
  readonly asOf?: Sql;
  /** Restricts the rows that a count within these rows includes. */
  readonly counted?: (row: Sql) => Sql;
}

/** What a field's SQL depends on: its arguments, and what its edge passed down. */
export interface FieldContext {
  readonly args: Args;
  readonly edge: EdgeContext;
}

/**
 * A scalar, an enum or a list of these. Where `when` does not hold the value is null, so the field must be
 * nullable.
 */
export interface ValueField {
  readonly kind: 'value';
  readonly sql: (row: Sql, context: FieldContext, rights: RowRights) => Sql;
  readonly column: string | null;
  readonly when?: (row: Sql) => Sql;
}
/** An object made of columns of the same row; null where `absent` holds. */
export interface EmbeddedField {
  readonly kind: 'embedded';
  readonly fields: Readonly<Record<string, Field>>;
  readonly absent?: (row: Sql) => Sql;
}
/** One row by a key column. */
export interface OneField {
  readonly kind: 'one';
  readonly key: string;
}
/** One of several types, by one key column per type. */
export interface UnionField {
  readonly kind: 'union';
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * The row whose type and key are stored in two columns. Null if its type is not among `types` or the viewer
 * does not see it.
 */
export interface ReferenceField {
  readonly kind: 'reference';
  readonly typeColumn: string;
  readonly keyColumn: string;
  /** By default, every subject. */
  readonly types?: readonly string[];
}

/** How rows are reached from a parent row; a root has no parent. */
export interface EdgeSource {
  /** The column of the child that holds the parent's key. */
  readonly by?: string;
  /**
   * A subquery, read behind a fence, with the `id` of each linked row and the columns that `order` needs.
   * Undefined where these arguments do not ask for linked rows.
   */
  readonly through?: (parent: Sql, context: FieldContext, rights: RowRights) => Sql | undefined;
  /** A subquery that yields the rows themselves (`id` and the type's columns), where no table stores them. */
  readonly rows?: (parent: Sql, context: FieldContext) => Sql;
  /** Answers the argument `search`. Better matches come first, then `then`, then the order asked for. */
  readonly search?: { readonly then?: readonly SortKey[] };
  /** Further conditions that come from arguments. */
  readonly where?: (row: Sql, context: FieldContext, rights: RowRights) => readonly (Sql | undefined)[];
  /**
   * The child's required edge back to the parent. The parent is visible already, so it is not checked again.
   */
  readonly inverse?: string;
  /** What this edge's arguments pass down to its rows. */
  readonly context?: (context: FieldContext) => EdgeContext;
  /**
   * The number of matching rows depends on the bound values, so PostgreSQL plans the statement for them each
   * time.
   */
  readonly customPlan?: (context: FieldContext) => boolean;
}
/** A plain list, always complete. */
export interface ListField extends EdgeSource {
  readonly kind: 'list';
  readonly order: (row: Sql, link: Sql) => readonly Sql[];
  /** The rows only link to one of several types; they have no model of their own. */
  readonly links?: { readonly table: string; readonly keys: Readonly<Record<string, string>> };
  /** Above this number of rows the whole operation is refused. */
  readonly atMost?: number;
  /** The number of rows that the cost assumes; 10 by default. */
  readonly estimatedRows?: (args: Readonly<Record<string, unknown>>, path: string) => number;
}
/** A sort key. It is never null; a value from a cursor is cast to `type`. */
export interface SortKey {
  readonly sql: (row: Sql) => Sql;
  /** The key belongs to the row that this to-one edge leads to. */
  readonly of?: { readonly key: string; readonly type: string };
  readonly type: 'text' | 'date' | 'timestamptz' | 'uuid' | 'integer' | 'bigint';
  readonly descending?: boolean;
  /** Together with the keys before it this one is unique, so the row's own key need not be compared. */
  readonly decides?: boolean;
  /** The collation in which keys are compared. */
  readonly collate?: string;
}
/**
 * A Relay connection with keyset cursors. `orders` is keyed by the values of the argument `orderBy`; the
 * first is the default.
 */
export interface ConnectionField extends EdgeSource {
  readonly kind: 'connection';
  readonly orders: Readonly<Record<string, readonly SortKey[]>>;
}
/** Roots. */
export interface ByIdField {
  readonly kind: 'byId';
}
export interface ByArgumentField {
  readonly kind: 'byArgument';
  /** The name of the argument and of the unique text column. */
  readonly name: string;
}
export interface NodeField {
  readonly kind: 'node';
}
export interface NodesField {
  readonly kind: 'nodes';
}
export interface SingletonField {
  readonly kind: 'only';
}

export type Field =
  | ValueField
  | EmbeddedField
  | OneField
  | UnionField
  | ReferenceField
  | ListField
  | ConnectionField
  | ByIdField
  | ByArgumentField
  | NodeField
  | NodesField
  | SingletonField;

/**
 * How a GraphQL type is read. Every edge to the type applies `visible` and the visibility of the edges it
 * requires.
 */
export interface Model {
  readonly type: string;
  /** Null if no table stores the rows; the edges to the type then compute them. */
  readonly table: string | null;
  /** When this viewer sees the row, apart from what it requires. */
  readonly visible?: RowCondition;
  /** Its rights, if people write rows of this type. */
  readonly subject?: Subject;
  /** Finds the row by its key, if `id` is computed and other columns have the index. */
  readonly keyed?: (row: Sql, key: Sql) => Sql;
  /** To-one edges whose hidden target hides the row. A nullable edge hides it only if its key is set. */
  readonly requires?: readonly string[];
  readonly fields: Record<string, Field>;
}

/** The read models of one schema, by type name. */
export class Models {
  private readonly byType = new Map<string, Model>();

  /** Combines the models with the edges that later slices add to them. */
  constructor(models: readonly Model[], extensions: readonly Extension[]) {
    for (const model of models) this.byType.set(model.type, { ...model, fields: { ...model.fields } });
    for (const { type, fields } of extensions) {
      const model = this.byType.get(type);
      if (!model) throw new Error(`No read model to extend: ${type}`);
      for (const [name, field] of Object.entries(fields)) {
        if (model.fields[name]) throw new Error(`${type}.${name} is declared twice`);
        model.fields[name] = field;
      }
    }
  }

  get(type: string): Model {
    const model = this.byType.get(type);
    if (!model) throw new Error(`No read model for ${type}`);
    return model;
  }

  has(type: string): boolean {
    return this.byType.has(type);
  }

  /** All subjects, in the order of the slices. */
  get subjects(): readonly Subject[] {
    return this.all().flatMap(({ subject }) => (subject ? [subject] : []));
  }

  all(): readonly Model[] {
    return [...this.byType.values()];
  }
}

/** Edges that a slice adds to a type of an earlier slice. */
export interface Extension {
  readonly type: string;
  readonly fields: Readonly<Record<string, Field>>;
}
