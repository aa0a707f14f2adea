import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import type { EdgeContext, Field, Model, Models, FieldContext } from './model.js';
import type { Json } from './json.js';
import type { Cost, Scope } from './scope.js';
import type { ArgumentPosition } from './execution.js';
import type { Sql } from './sql.js';
import type { RowRights } from './subject.js';
import type { Selected } from './selection.js';

/** What the parts of the compiler share while one operation is compiled. */
export interface Compilation extends RowRights {
  readonly schema: GraphQLSchema;
  readonly models: Models;
  /** Objects at abstract positions carry their type, for graphql's own execution. */
  readonly tagged: boolean;
  /** The statement wants a plan for its values. */
  wantsCustomPlan: boolean;
  alias(): Sql;
  /** The fields selected on an object type, merged by response key. */
  select(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly Selected[];
  fieldContext(
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    path: string,
    edge: EdgeContext,
  ): FieldContext & { readonly at: ArgumentPosition };
  /**
   * A row variable for a model, with the conditions under which the viewer sees it. `inverse`: the edge seen already; `source`: rows in
   * the place of the model's table.
   */
  open(model: Model, edge: EdgeContext, costs: Cost[], inverse?: string, source?: Sql): Scope;
  /** The row of a type by a key column, joined. */
  joinOne(scope: Scope, key: string, type: string, required: boolean): Scope;
  /** The JSON object of a row. */
  object(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[], path: string): Json;
  /** The JSON of one field of a row (or of a root, where there is no row). */
  field(scope: Scope, field: Field, selected: Selected, type: GraphQLObjectType, path: string): Json;
}
