import type { Args } from './args.js';
import type { Sql } from './sql.js';
import type { RowCondition, RowRights, Subject } from './subject.js';

/** What travels down from an edge to the rows it leads to. */
export interface EdgeContext {
  /** The day as of which they are asked for. */
  readonly asOf?: Sql;
  /** What must hold of the rows that they count. */
  readonly counted?: (row: Sql) => Sql;
}

/** Where a field stands: its arguments and what its edge brought. */
export interface FieldContext {
  readonly args: Args;
  readonly edge: EdgeContext;
}

/** A scalar, enum or list of these: its SQL; `when` it may be seen (else null, so the field must be nullable). */
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

/** The row of a type and key that stand in two columns; null where it is none of the types, or not there for this viewer. */
export interface ReferenceField {
  readonly kind: 'reference';
  readonly typeColumn: string;
  readonly keyColumn: string;
  /** Every subject where none are named. */
  readonly types?: readonly string[];
}

/** How rows are reached from a parent row, or from nothing at a root. */
export interface EdgeSource {
  /** The column of the child that holds the parent's key. */
  readonly by?: string;
  /** A fenced sub-select of `id` (and what `order` needs) of the rows linked with the parent. */
  readonly through?: (parent: Sql, context: FieldContext) => Sql;
  /** A sub-select that is the rows themselves, with `id` and the columns of the type, where no table holds them. */
  readonly rows?: (parent: Sql, context: FieldContext) => Sql;
  /**
   * What is looked for by words: found before anything is put in order. PostgreSQL takes what holds of a row and where it stands in an
   * order for strangers, and else walks the order: but a name begins with its words, so that the walk may go past nearly all.
   */
  readonly fenced?: (row: Sql, context: FieldContext) => Sql | undefined;
  /** Further conditions, from arguments. */
  readonly where?: (row: Sql, context: FieldContext, rights: RowRights) => readonly (Sql | undefined)[];
  /** The child's required edge that leads back to the parent: seen already, not asked again. */
  readonly inverse?: string;
  /** What the rows are to know of this edge's arguments. */
  readonly context?: (context: FieldContext) => EdgeContext;
  /** How many rows hold depends on the values bound: they are planned for each time, as far as statistics tell. */
  readonly customPlan?: (context: FieldContext) => boolean;
}
/** A plain list, whole. */
export interface ListField extends EdgeSource {
  readonly kind: 'list';
  readonly order: (row: Sql, link: Sql) => readonly Sql[];
  /** Rows that are a link to one of several types, rather than a model's own. */
  readonly links?: { readonly table: string; readonly keys: Readonly<Record<string, string>> };
  /** Refuse the whole answer above so many rows. */
  readonly atMost?: number;
  /** Rows reckoned in the cost; 10 if not said. */
  readonly estimatedRows?: (args: Readonly<Record<string, unknown>>, path: string) => number;
}
/** A sort key: never null; `type` casts what a cursor brings back. */
export interface SortKey {
  readonly sql: (row: Sql) => Sql;
  /** The key stands in the row that this to-one edge leads to, rather than in the row itself. */
  readonly of?: { readonly key: string; readonly type: string };
  readonly type: 'text' | 'date' | 'timestamptz' | 'uuid' | 'integer' | 'bigint';
  readonly descending?: boolean;
  /** No two rows share it and the keys before: the row's own key need not be compared. */
  readonly decides?: boolean;
  /** How the key is compared: a collation. */
  readonly collate?: string;
}
/** A Relay connection with keyset cursors; `orders` by the values of the argument `orderBy`, or the only one. */
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
  /** Of the argument, and of the unique column of text. */
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

/** How a GraphQL type is read. Every edge into the type carries `visible` and the visibility of what it requires. */
export interface Model {
  readonly type: string;
  /** null where no table holds the rows: the edges into the type work them out. */
  readonly table: string | null;
  /** The condition under which this viewer sees the row, apart from what it requires. */
  readonly visible?: RowCondition;
  /** Where people write it: its rights, declared once. */
  readonly subject?: Subject;
  /** The condition that the row has a key, where its `id` is worked out and other columns find it sooner. */
  readonly keyed?: (row: Sql, key: Sql) => Sql;
  /** To-one edges whose hidden target hides the row. A nullable one hides it only where its key is set. */
  readonly requires?: readonly string[];
  readonly fields: Record<string, Field>;
}

/** The read models of one schema, by type name. */
export class Models {
  private readonly byType = new Map<string, Model>();

  /** Takes each model, then the edges added from upper slices. */
  constructor(models: readonly Model[], extensions: readonly Extension[]) {
    for (const model of models) this.byType.set(model.type, { ...model, fields: { ...model.fields } });
    for (const { type, fields } of extensions) {
      const model = this.byType.get(type);
      if (!model) throw new Error(`No read model to extend: ${type}`);
      for (const [name, field] of Object.entries(fields)) {
        if (model.fields[name]) throw new Error(`${type}.${name} has two readings`);
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

  /** What people write, in the order of the slices. */
  get subjects(): readonly Subject[] {
    return this.all().flatMap(({ subject }) => (subject ? [subject] : []));
  }

  all(): readonly Model[] {
    return [...this.byType.values()];
  }
}

/** Edges that an upper slice adds to a type below it. */
export interface Extension {
  readonly type: string;
  readonly fields: Readonly<Record<string, Field>>;
}
