import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { Compilation } from './compilation.js';
import { beyondCursor, cursorKeys, cursorSql, orderSql, totalOrder, type Key } from './cursor.js';
import { jsonObject, jsonSql, type Json } from './json.js';
import { openEdge, type OpenedRows } from './list.js';
import type { ConnectionField } from './model.js';
import { pageSize } from './page-size.js';
import type { Execution } from './execution.js';
import { costOf, type Cost, type Scope } from './scope.js';
import type { Selected } from './selection.js';
import { all, column, join, sql, word, type Sql } from './sql.js';

/** What a list that is read whole adds to the cost, to be counted or worked out: as much as a page of some hundred rows. */
const WHOLE_COST = 100;

const SIDES = ['after', 'before'] as const;

/** A Relay connection (relay.dev/graphql/connections.htm): keyset pages either way, the count only when asked. */
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
  private readonly reached: OpenedRows;
  private readonly order: string;
  private readonly keys: readonly Key[];
  private readonly backward: boolean;
  private readonly cursors: readonly ((execution: Execution) => void)[];
  private readonly size: (execution: Execution) => number;
  private readonly alias: Sql;
  private readonly columns: Sql[] = [];
  private cursorColumn: string | undefined;
  private looksAhead = false;
  private counts = false;

  constructor(
    private readonly compilation: Compilation,
    private readonly parent: Scope,
    private readonly edge: ConnectionField,
    private readonly context: ReturnType<Compilation['fieldContext']>,
    path: string,
  ) {
    this.reached = this.reach(this.costs);
    const orders = Object.keys(edge.orders);
    const chosen = context.args.pick('orderBy') ?? orders[0];
    this.order = String(chosen);
    this.keys = totalOrder(compilation, edge.orders[this.order] ?? [], this.reached.rows);
    this.backward = !context.args.has('first') && context.args.has('last');
    this.cursors = SIDES.filter((side) => context.args.has(side)).map((side) => (execution: Execution) => {
      cursorKeys(execution.args(context.at)[side], this.order, this.keys, `${path}.${side}`);
    });
    this.size = (execution) => pageSize(execution, execution.args(context.at), path);
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
        return this.array(this.compilation.object(this.reached.rows, this.target(type), member.nodes, path));
      case 'edges':
        return this.array(this.edgeJson(type, member, path));
      default:
        throw new Error(`A connection has no ${member.name}`);
    }
  }

  /** Rows asked for: the page times what each row asks for, and the count. */
  cost(): Cost {
    const each = costOf(this.costs);
    const [paged, counted] = [this.columns.length > 0, this.counts];
    const workedOut = this.edge.rows ? WHOLE_COST : 0;
    return (execution) => {
      // Asked whatever was selected: a bad argument is refused even where only the count was wanted.
      const size = this.size(execution);
      for (const check of this.cursors) check(execution);
      return (paged ? size * (1 + each(execution)) + workedOut : 0) + (counted ? WHOLE_COST : 0);
    };
  }

  json(object: Json): Json {
    if (this.columns.length === 0) return object;
    return [sql`(select ${jsonSql(object)} from ${this.pageSql()})`];
  }

  private reach(costs: Cost[]): OpenedRows {
    const model = this.compilation.models.get(this.target(null).name);
    return openEdge(this.compilation, this.parent, this.edge, model, this.context, costs);
  }

  private target(type: GraphQLObjectType | null): GraphQLObjectType {
    const connection = type ?? objectTypeOf(this.context.at.definition);
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
        if (inner.name === 'cursor')
          return { key: inner.key, json: ['"', cursorSql(this.order, this.keys), '"'] };
        const json = this.compilation.object(
          this.reached.rows,
          this.target(type),
          inner.nodes,
          `${path}.${inner.key}`,
        );
        return { key: inner.key, json };
      }),
    );
  }

  /** The rows' JSON as an array; the row that only looked ahead left out. */
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
        return this.backward ? this.beyond('before') : this.more();
      case 'hasPreviousPage':
        return this.backward ? this.more() : this.beyond('after');
      case 'startCursor':
        return this.cursor(sql`1`, 'before');
      case 'endCursor':
        return this.cursor(sql`least(count(*), ${this.limit(0)})::integer`, 'after');
      default:
        return ['"PageInfo"'];
    }
  }

  /** Whether there are rows past the page, in the direction of reading: one more row was asked for than is shown. */
  private more(): Json {
    this.looksAhead = true;
    if (this.columns.length === 0) this.add(sql`1`);
    return [sql`(count(*) > ${this.limit(0)})::text`];
  }

  /** Whether there are rows on the other side of the cursor that the page began from. */
  private beyond(side: 'after' | 'before'): Json {
    if (!this.context.args.has(side)) return ['false'];
    const reached = this.reach([]);
    const keys = totalOrder(this.compilation, this.edge.orders[this.order] ?? [], reached.rows);
    const there = beyondCursor(this.context.args, side, this.order, keys);
    return [sql`(exists (select 1 from ${reached.from()} where ${reached.where()} and not ${there}))::text`];
  }

  /** The cursor of a row of the page; of an empty page the one that it began from, so that a follower keeps its place. */
  private cursor(at: Sql, side: 'after' | 'before'): Json {
    const { args } = this.context;
    this.cursorColumn ??= this.add(cursorSql(this.order, this.keys));
    const row = sql`'"' || (${this.aggregate(this.cursorColumn)})[${at}] || '"'`;
    const given = args.has(side) ? sql`to_json(${args.value('text', side)})::text` : sql`'null'`;
    return [sql`coalesce(${row}, ${given})`];
  }

  private total(): Json {
    this.counts = true;
    const reached = this.reach([]);
    return [sql`(select count(*)::text from ${reached.from()} where ${reached.where()})`];
  }

  private add(expression: Sql): string {
    const name = `c${this.columns.length}`;
    this.columns.push(sql`${expression} as ${word(name)}`);
    return name;
  }

  private pageSql(): Sql {
    const { args } = this.context;
    const bounds = SIDES.filter((side) => args.has(side)).map((side) =>
      beyondCursor(args, side, this.order, this.keys),
    );
    const rows = sql`select ${join(this.columns, ', ')} from ${this.reached.from()} where ${all([this.reached.where(), ...bounds])}`;
    const ordered = sql`${rows} order by ${orderSql(this.keys, this.backward)} limit ${this.limit(this.looksAhead ? 1 : 0)}`;
    if (!this.backward) return sql`(${ordered}) ${this.alias}`;
    const inner = this.compilation.alias();
    return sql`(select ${inner}.*, row_number() over () as n from (${ordered}) ${inner}) ${this.alias}`;
  }

  private readonly limits: Sql[] = [];
  private limit(more: 0 | 1): Sql {
    return (this.limits[more] ??= this.context.args.bindWithRun(
      'integer',
      (execution) => this.size(execution) + more,
    ));
  }
}

function objectTypeOf(field: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) throw new Error(`${field.name} is not of an object type`);
  return type;
}
