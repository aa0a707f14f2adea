import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { EdgeContext, Field, Model, Models, FieldContext } from '../model.js';
import type { Json } from './json.js';
import type { Cost, Scope } from './scope.js';
import type { ArgumentPosition } from '../execution.js';
import type { Sql } from '../sql.js';
import type { RowRights } from '../subject.js';
import type { Selected } from './selection.js';

/** The state that the parts of the compiler share while they compile one operation. */
export interface Compilation extends RowRights {
  readonly schema: GraphQLSchema;
  readonly models: Models;
  /** Each object carries its type as `$type`, so that graphql's own execution can resolve abstract types. */
  readonly withTypeNames: boolean;
  /** PostgreSQL plans the statement for its values each time. */
  wantsCustomPlan: boolean;
  alias(): Sql;
  /** The fields that are selected on an object type, merged by response key. */
  select(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly Selected[];
  fieldContext(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    path: string,
    edge: EdgeContext,
  ): FieldContext & { readonly position: ArgumentPosition };
  /**
   * A row variable for a model, with its visibility conditions. The edge `inverse` is visible already;
   * `source` replaces the model's table.
   */
  open(model: Model, edge: EdgeContext, costs: Cost[], inverse?: string, source?: Sql): Scope;
  /** Joins the row of a type by a key column. */
  joinOne(scope: Scope, key: string, type: string, required: boolean): Scope;
  /** The JSON object of a row. */
  object(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[], path: string): Json;
  /** The JSON of one field of a row, or of a root, which has no row. */
  field(scope: Scope, field: Field, selected: Selected, type: GraphQLObjectType, path: string): Json;
}
