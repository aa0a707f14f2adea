import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import type { Compilation } from './compilation.js';
import { jsonSql, type Json } from './json.js';
import type { EdgeContext, ListField, Model, EdgeSource, FieldContext } from './model.js';
import { costOf, type Cost, type Scope } from './scope.js';
import type { Selected } from './selection.js';
import { all, column, join, literal, sql, word, type Sql } from './sql.js';
import { unionJson } from './union.js';

/** SQLSTATE of a list that is longer than it may be. */
export const TOO_MANY_ROWS = 'PW001';

/** The rows of a list or a page: where they come from and what must hold, once everything selected is compiled. */
export interface OpenedRows {
  readonly rows: Scope;
  readonly link: Sql;
  from(): Sql;
  where(): Sql;
}

/** Opens the rows that an edge leads to. */
export function openEdge(
  compilation: Compilation,
  parent: Scope,
  edge: EdgeSource,
  model: Model,
  context: FieldContext,
  costs: Cost[],
): OpenedRows {
  const edgeContext: EdgeContext = edge.context?.(context) ?? {};
  const source = edge.rows?.(parent.row, context) ?? fenced(compilation, edge, model, context);
  const rows = compilation.open(model, edgeContext, costs, edge.inverse, source);
  const link = edge.through ? compilation.alias() : rows.row;
  const through = edge.through?.(parent.row, context);
  const conditions = [
    edge.by ? sql`${rows.key(edge.by)} = ${parent.key()}` : undefined,
    ...(edge.where?.(rows.row, context, compilation) ?? []),
  ];
  if (edge.customPlan?.(context)) compilation.wantsCustomPlan = true;
  return {
    rows,
    link,
    // The fence (offset 0) keeps the planner from walking all rows in order in search of the few that are linked.
    from: () =>
      through
        ? sql`(${through} offset 0) ${link} join ${rows.from()} on ${rows.has(column(link, 'id'))}`
        : rows.from(),
    where: () => all([...conditions, ...rows.conditions]),
  };
}

/** The rows of the model's table that hold, behind a fence (offset 0). */
function fenced(
  compilation: Compilation,
  edge: EdgeSource,
  { table }: Model,
  context: FieldContext,
): Sql | undefined {
  if (table === null || !edge.fenced) return undefined;
  const row = compilation.alias();
  const condition = edge.fenced(row, context);
  return condition && sql`select ${row}.* from ${word(table)} ${row} where ${condition} offset 0`;
}

/** The JSON array of a plain list. */
export function listJson(
  compilation: Compilation,
  parent: Scope,
  edge: ListField,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
  path: string,
): Json {
  const first = selected.nodes[0];
  if (!first) throw new Error('A selected field has a node');
  const context = compilation.fieldContext(definition, first, path, parent.edge);
  const costs: Cost[] = [];
  const model = edge.links
    ? linkModel(edge.links.table)
    : compilation.models.get(getNamedType(definition.type).name);
  const reached = openEdge(compilation, parent, edge, model, context, costs);
  const item = itemJson(compilation, reached, edge, selected, definition, path);
  const each = costOf(costs);
  const reckoned = edge.estimatedRows;
  parent.costs.push(
    (execution) =>
      (reckoned ? reckoned(execution.args(context.at), path) : REQUEST_LIMITS.plainListCost) *
      (1 + each(execution)),
  );

  const page = compilation.alias();
  const order = join(edge.order(reached.rows.row, reached.link), ', ');
  const limit = edge.atMost === undefined ? sql`` : sql` limit ${count(edge.atMost + 1)}`;
  const rows = sql`select ${jsonSql(item)} as j from ${reached.from()} where ${reached.where()} order by ${order}${limit}`;
  const array = sql`'[' || coalesce(string_agg(${column(page, 'j')}, ','), '') || ']'`;
  const guarded =
    edge.atMost === undefined
      ? array
      : sql`case when count(*) > ${count(edge.atMost)} then refuse_reading(${literal(TOO_MANY_ROWS)}, ${literal(path)}) else ${array} end`;
  return [sql`(select ${guarded} from (${rows}) ${page})`];
}

function itemJson(
  compilation: Compilation,
  reached: OpenedRows,
  edge: ListField,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
  path: string,
): Json {
  if (edge.links) {
    const { json, present } = unionJson(compilation, reached.rows, edge.links.keys, selected.nodes, path);
    reached.rows.conditions.push(present);
    return json;
  }
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) throw new Error(`${path} is not a list of objects`);
  return compilation.object(reached.rows, type, selected.nodes, path);
}

function linkModel(table: string): Model {
  return { type: '', table, fields: {} };
}

function count(n: number): Sql {
  return literal(String(n));
}
