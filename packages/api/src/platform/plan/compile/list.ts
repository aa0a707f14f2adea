import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import type { Compilation } from './compilation.js';
import { jsonSql, type Json } from './json.js';
import { foundRows } from './search.js';
import type { EdgeContext, ListField, Model, EdgeSource, FieldContext } from '../model.js';
import { costOf, type Cost, type Scope } from './scope.js';
import type { Selected } from './selection.js';
import { all, column, join, literal, sql, identifier, type Sql } from '../sql.js';
import { unionJson } from './union.js';

/** The SQLSTATE that a list raises if it is longer than allowed. */
export const TOO_MANY_ROWS = 'PW001';

/**
 * The rows of a list or page. Read `from` and `where` only after the selection is compiled, because it adds
 * to both.
 */
export interface OpenedRows {
  readonly rows: Scope;
  readonly link: Sql;
  /** Whether they are what a search found, with grades. */
  readonly found: boolean;
  /** Whether they are the rows of one parent, rather than any of the table. */
  readonly few: boolean;
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
  const found =
    edge.search && model.table !== null
      ? foundRows(identifier(model.table), () => compilation.alias(), context)
      : undefined;
  const source = edge.rows?.(parent.row, context) ?? found;
  const rows = compilation.open(model, edgeContext, costs, edge.inverse, source);
  const through = edge.through?.(parent.row, context, compilation);
  const link = through ? compilation.alias() : rows.row;
  const conditions = [
    edge.by ? sql`${rows.key(edge.by)} = ${parent.key()}` : undefined,
    ...(edge.where?.(rows.row, context, compilation) ?? []),
  ];
  if (edge.customPlan?.(context)) compilation.wantsCustomPlan = true;
  return {
    rows,
    link,
    found: found !== undefined,
    few: edge.by !== undefined || through !== undefined,
    // The fence (offset 0) stops the planner from scanning all rows in order to find the few linked ones.
    from: () =>
      through
        ? sql`(${through} offset 0) ${link} join ${rows.from()} on ${rows.hasKey(column(link, 'id'))}`
        : rows.from(),
    where: () => all([...conditions, ...rows.conditions]),
  };
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
  const opened = openEdge(compilation, parent, edge, model, context, costs);
  const item = itemJson(compilation, opened, edge, selected, definition, path);
  const each = costOf(costs);
  const estimatedRows = edge.estimatedRows;
  parent.costs.push(
    (execution) =>
      (estimatedRows ? estimatedRows(execution.args(context.position), path) : REQUEST_LIMITS.plainListCost) *
      (1 + each(execution)),
  );

  const page = compilation.alias();
  const order = join(edge.order(opened.rows.row, opened.link), ', ');
  const limit = edge.atMost === undefined ? sql`` : sql` limit ${count(edge.atMost + 1)}`;
  const rows = sql`select ${jsonSql(item)} as j from ${opened.from()} where ${opened.where()} order by ${order}${limit}`;
  const array = sql`'[' || coalesce(string_agg(${column(page, 'j')}, ','), '') || ']'`;
  const guarded =
    edge.atMost === undefined
      ? array
      : sql`case when count(*) > ${count(edge.atMost)} then refuse_reading(${literal(TOO_MANY_ROWS)}, ${literal(path)}) else ${array} end`;
  return [sql`(select ${guarded} from (${rows}) ${page})`];
}

function itemJson(
  compilation: Compilation,
  opened: OpenedRows,
  edge: ListField,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
  path: string,
): Json {
  if (edge.links) {
    const { json, present } = unionJson(compilation, opened.rows, edge.links.keys, selected.nodes, path);
    opened.rows.conditions.push(present);
    return json;
  }
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) throw new Error(`${path} is not a list of objects`);
  return compilation.object(opened.rows, type, selected.nodes, path);
}

function linkModel(table: string): Model {
  return { type: '', table, fields: {} };
}

function count(n: number): Sql {
  return literal(String(n));
}
