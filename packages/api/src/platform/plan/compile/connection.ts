import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { Compilation } from './compilation.js';
import { jsonObject, jsonSql, type Json } from './json.js';
import { openEdge, type OpenedRows } from './list.js';
import type { ConnectionField } from '../model.js';
import { pageSize } from './page-size.js';
import type { Execution } from '../execution.js';
import { costOf, type Cost, type Scope } from './scope.js';
import { PageOrder } from './page-order.js';
import { matchSql } from './search.js';
import type { Selected } from './selection.js';
import { all, column, join, sql, identifier, type Sql } from '../sql.js';

/** The cost of counting or computing a whole list: about that of a page of a hundred rows. */
const WHOLE_COST = 100;

const SIDES = ['after', 'before'] as const;

/**
 * A Relay connection (relay.dev/graphql/connections.htm): keyset pages in both directions; counted only on
 * request.
 */
export function connectionJson(
  compilation: Compilation,
  parent: Scope,
  edge: ConnectionField,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
  path: string,
): Json {
  const first = selected.nodes[0];
  if (!first) throw new Error('A selected field has a node');
  const context = compilation.fieldContext(definition, first, path, parent.edge);
  const page = new Page(compilation, parent, edge, context, path);
  const type = objectTypeOf(definition);
  const members = compilation.select(type, selected.nodes).map((member) => ({
    key: member.key,
    json: page.member(type, member, `${path}.${member.key}`),
  }));
  parent.costs.push(page.cost());
  return page.json(jsonObject(members));
}

class Page {
  private readonly costs: Cost[] = [];
  private readonly opened: OpenedRows;
  private readonly order: PageOrder;
  private readonly backward: boolean;
  private readonly cursors: readonly ((execution: Execution) => void)[];
  private readonly size: (execution: Execution) => number;
  private readonly alias: Sql;
  private readonly columns: Sql[] = [];
  private cursorColumn: string | undefined;
  private looksAhead = false;
  private countsTotal = false;

  constructor(
    private readonly compilation: Compilation,
    private readonly parent: Scope,
    private readonly edge: ConnectionField,
    private readonly context: ReturnType<Compilation['fieldContext']>,
    path: string,
  ) {
    this.opened = this.openRows(this.costs);
    this.order = new PageOrder(compilation, edge, context.args, this.opened);
    this.backward = !context.args.has('first') && context.args.has('last');
    this.cursors = SIDES.filter((side) => context.args.has(side)).map((side) => (execution: Execution) => {
      this.order.check(side, execution.args(context.position), path);
    });
    this.size = (execution) => pageSize(execution, execution.args(context.position), path);
    this.alias = compilation.alias();
  }

  member(type: GraphQLObjectType, member: Selected, path: string): Json {
    switch (member.name) {
      case '__typename':
        return [`"${type.name}"`];
      case 'totalCount':
        return this.total();
      case 'pageInfo':
        return this.pageInfo(member);
      case 'nodes':
        return this.array(this.compilation.object(this.opened.rows, this.target(type), member.nodes, path));
      case 'edges':
        return this.array(this.edgeJson(type, member, path));
      default:
        throw new Error(`A connection has no ${member.name}`);
    }
  }

  /** The page size times the cost of each row, plus the count. */
  cost(): Cost {
    const each = costOf(this.costs);
    const [paged, counted] = [this.columns.length > 0, this.countsTotal];
    const computedCost = this.edge.rows ? WHOLE_COST : 0;
    return (execution) => {
      // Always validated: a bad argument is refused even if only the count is selected.
      const size = this.size(execution);
      for (const check of this.cursors) check(execution);
      return (paged ? size * (1 + each(execution)) + computedCost : 0) + (counted ? WHOLE_COST : 0);
    };
  }

  json(object: Json): Json {
    if (this.columns.length === 0) return object;
    return [sql`(select ${jsonSql(object)} from ${this.pageSql()})`];
  }

  private openRows(costs: Cost[]): OpenedRows {
    const model = this.compilation.models.get(this.target(null).name);
    return openEdge(this.compilation, this.parent, this.edge, model, this.context, costs);
  }

  private target(type: GraphQLObjectType | null): GraphQLObjectType {
    const connection = type ?? objectTypeOf(this.context.position.definition);
    const nodes = connection.getFields()['nodes'];
    if (!nodes) throw new Error(`${connection.name} has no nodes`);
    return objectTypeOf(nodes);
  }

  private edgeJson(type: GraphQLObjectType, member: Selected, path: string): Json {
    const edges = type.getFields()['edges'];
    if (!edges) throw new Error(`${type.name} has no edges`);
    const edgeType = objectTypeOf(edges);
    return jsonObject(
      this.compilation.select(edgeType, member.nodes).map((inner) => {
        if (inner.name === '__typename') return { key: inner.key, json: [`"${edgeType.name}"`] };
        if (inner.name === 'cursor') return { key: inner.key, json: ['"', this.order.cursor(), '"'] };
        if (inner.name === 'match') return { key: inner.key, json: this.match() };
        const json = this.compilation.object(
          this.opened.rows,
          this.target(type),
          inner.nodes,
          `${path}.${inner.key}`,
        );
        return { key: inner.key, json };
      }),
    );
  }

  private match(): Json {
    const { found, rows } = this.opened;
    return found ? ['"', matchSql(rows.row), '"'] : ['null'];
  }

  /** The rows' JSON as an array, without the look-ahead row. */
  private array(item: Json): Json {
    const rows = this.aggregate(this.add(jsonSql(item)));
    return ['[', sql`coalesce(array_to_string(${rows}, ','), '')`, ']'];
  }

  private aggregate(name: string): Sql {
    const cell = column(this.alias, name);
    if (this.backward)
      return sql`(array_agg(${cell} order by ${this.alias}.n desc) filter (where ${this.alias}.n <= ${this.limit(0)}))`;
    return sql`(array_agg(${cell}))[1:${this.limit(0)}]`;
  }

  private pageInfo(member: Selected): Json {
    const type = this.compilation.schema.getType('PageInfo');
    if (!isObjectType(type)) throw new Error('No PageInfo');
    return jsonObject(
      this.compilation
        .select(type, member.nodes)
        .map((inner) => ({ key: inner.key, json: this.info(inner.name) })),
    );
  }

  private info(name: string): Json {
    switch (name) {
      case 'hasNextPage':
        return this.backward ? this.hasBeyond('before') : this.hasMore();
      case 'hasPreviousPage':
        return this.backward ? this.hasMore() : this.hasBeyond('after');
      case 'startCursor':
        return this.cursor(sql`1`, 'before');
      case 'endCursor':
        return this.cursor(sql`least(count(*), ${this.limit(0)})::integer`, 'after');
      default:
        return ['"PageInfo"'];
    }
  }

  /** Whether rows follow in the direction of reading: one row more than the page is read. */
  private hasMore(): Json {
    this.looksAhead = true;
    if (this.columns.length === 0) this.add(sql`1`);
    return [sql`(count(*) > ${this.limit(0)})::text`];
  }

  /** Whether there are rows on the other side of the cursor that the page starts from. */
  private hasBeyond(side: 'after' | 'before'): Json {
    if (!this.context.args.has(side)) return ['false'];
    const reached = this.openRows([]);
    const isBeyond = this.order.isBeyond(side, reached);
    return [
      sql`(exists (select 1 from ${reached.from()} where ${reached.where()} and not ${isBeyond}))::text`,
    ];
  }

  /**
   * The cursor of a row of the page. An empty page gives the cursor it started from, so that a polling client
   * keeps its place.
   */
  private cursor(at: Sql, side: 'after' | 'before'): Json {
    const { args } = this.context;
    this.cursorColumn ??= this.add(this.order.cursor());
    const row = sql`'"' || (${this.aggregate(this.cursorColumn)})[${at}] || '"'`;
    const given = args.has(side) ? sql`to_json(${args.value('text', side)})::text` : sql`'null'`;
    return [sql`coalesce(${row}, ${given})`];
  }

  private total(): Json {
    this.countsTotal = true;
    const reached = this.openRows([]);
    return [sql`(select count(*)::text from ${reached.from()} where ${reached.where()})`];
  }

  private add(expression: Sql): string {
    const name = `c${this.columns.length}`;
    this.columns.push(sql`${expression} as ${identifier(name)}`);
    return name;
  }

  private pageSql(): Sql {
    const { args } = this.context;
    const bounds = SIDES.filter((side) => args.has(side)).map((side) => this.order.isBeyond(side));
    const rows = sql`select ${join(this.columns, ', ')} from ${this.opened.from()} where ${all([this.opened.where(), ...bounds])}`;
    const ordered = sql`${rows} order by ${this.order.sql(this.backward, this.opened.few)} limit ${this.limit(this.looksAhead ? 1 : 0)}`;
    if (!this.backward) return sql`(${ordered}) ${this.alias}`;
    const inner = this.compilation.alias();
    return sql`(select ${inner}.*, row_number() over () as n from (${ordered}) ${inner}) ${this.alias}`;
  }

  private readonly limits: Sql[] = [];
  private limit(more: 0 | 1): Sql {
    return (this.limits[more] ??= this.context.args.bindFromExecution(
      'integer',
      (execution) => this.size(execution) + more,
    ));
  }
}

function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} does not return an object type`);
  return type;
}
