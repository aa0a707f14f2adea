import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../../errors.js';
import type { Compilation } from './compilation.js';
import { readGlobalId, type GlobalId } from '../global-id.js';
import { jsonSql, type Json } from './json.js';
import type { Field, Model, ReferenceField } from '../model.js';
import { costOf, Scope, type Cost } from './scope.js';
import type { Selected } from './selection.js';
import { all, bind, join, literal, sql, type Sql } from '../sql.js';

type Root = Extract<Field, { kind: 'byId' | 'byArgument' | 'node' | 'nodes' | 'only' }>;

/** The JSON of one root field of an operation. */
export function rootField(
  compilation: Compilation,
  scope: Scope,
  query: Model,
  field: Selected,
  type: GraphQLObjectType,
): Json {
  if (field.name === '__typename') return [`"${type.name}"`];
  const source = query.fields[field.name];
  if (!source) throw new Error(`The read plan has no field Query.${field.name}`);
  return compilation.field(scope, source, field, type, field.key);
}

/** The key that the calling code passes, instead of an argument. */
const rowKey = bind('uuid', (execution) => execution.rowKey);

/**
 * The roots that find rows by id. Hidden and missing rows both give null, and so do texts that are not ids: with `nodes`,
 * one bad id must not cost the caller the other rows.
 */
export function rootJson(
  compilation: Compilation,
  parent: Scope,
  field: Root,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
  path: string,
): Json {
  const first = selected.nodes[0];
  if (!first) throw new Error('A selected field has a node');
  const { args, position } = compilation.fieldContext(definition, first, path, {});
  const named = getNamedType(definition.type).name;
  switch (field.kind) {
    case 'only':
      return rowJson(compilation, parent, named, selected, path, {});
    case 'byId':
      return rowJson(compilation, parent, named, selected, path, { id: args.key(named, 'id') });
    case 'byArgument': {
      const asked = { [field.name]: args.value('text', field.name) };
      return rowJson(compilation, parent, named, selected, path, asked);
    }
    case 'node': {
      const type = args.branchOn(
        (execution) => nodeId(compilation, execution.args(position)['id'])?.type ?? null,
      );
      if (type === null) return ['null'];
      const key = args.bind('uuid', (values) => nodeId(compilation, values['id'])?.key);
      return rowJson(compilation, parent, String(type), selected, path, { id: key });
    }
    case 'nodes':
      return nodesJson(compilation, parent, selected, definition, path);
  }
}

/** The JSON of the row with the key `Execution.rowKey`; null if the viewer does not see it. */
export function rowByKeyJson(
  compilation: Compilation,
  parent: Scope,
  type: string,
  selected: Selected,
  path: string,
): Json {
  return rowJson(compilation, parent, type, selected, path, { id: rowKey });
}

const rowKeys = bind('uuid[]', (execution) => execution.rowKey);

/** The JSON list of the rows with the keys `Execution.rowKey`, without those that the viewer does not see. */
export function rowsByKeyJson(
  compilation: Compilation,
  parent: Scope,
  type: string,
  selected: Selected,
  path: string,
): Json {
  const keys = compilation.alias();
  const costs: Scope['costs'] = [];
  const scope = compilation.open(compilation.models.get(type), {}, costs);
  const json = jsonSql(compilation.object(scope, objectType(compilation, type), selected.nodes, path));
  const where = all([scope.hasKey(sql`${keys}.key`), ...scope.conditions]);
  parent.costs.push(
    (execution) =>
      (execution.rowKey?.length ?? 0) * (1 + costs.reduce((sum, cost) => sum + cost(execution), 0)),
  );
  const row = sql`(select ${json} from ${scope.from()} where ${where})`;
  const list = sql`unnest(${rowKeys}) with ordinality ${keys}(key, n)`;
  return ['[', sql`(select coalesce(string_agg(${row}, ',' order by ${keys}.n), '') from ${list})`, ']'];
}

/**
 * The JSON of the row that two columns refer to. Each type is a branch of a `case`, of which one runs; as
 * joins, all types would be planned together. The cost is that of the most expensive type.
 */
export function referenceJson(
  compilation: Compilation,
  scope: Scope,
  field: ReferenceField,
  nodes: Selected,
  path: string,
): Json {
  const costsByType: Cost[] = [];
  const types = field.types ?? compilation.subjects.map(({ type }) => type);
  const cases = types.map((type) => {
    const costs: Cost[] = [];
    const json = rowJson(
      compilation,
      new Scope(scope.row, scope.model, scope.edge, costs),
      type,
      nodes,
      path,
      {
        id: scope.key(field.keyColumn),
      },
    );
    costsByType.push(costOf(costs));
    return sql`when ${literal(type)} then ${jsonSql(json)}`;
  });
  scope.costs.push((execution) => Math.max(...costsByType.map((cost) => cost(execution))));
  return [sql`(case ${scope.key(field.typeColumn)} ${join(cases, ' ')} else 'null' end)`];
}

/** The JSON of the one row whose columns have these values. */
function rowJson(
  compilation: Compilation,
  parent: Scope,
  type: string,
  selected: Selected,
  path: string,
  values: Readonly<Record<string, Sql>>,
): Json {
  const scope = compilation.open(compilation.models.get(type), {}, parent.costs);
  const json = jsonSql(compilation.object(scope, objectType(compilation, type), selected.nodes, path));
  parent.costs.push(() => 1);
  const matches = Object.entries(values).map(([name, value]) =>
    name === 'id' ? scope.hasKey(value) : sql`${scope.key(name)} = ${value}`,
  );
  const where = all([...matches, ...scope.conditions]);
  return [sql`coalesce((select ${json} from ${scope.from()} where ${where}), 'null')`];
}

/** Rows of any types in the order of their ids; null for each that the viewer does not see. */
function nodesJson(
  compilation: Compilation,
  parent: Scope,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
  path: string,
): Json {
  const first = selected.nodes[0];
  if (!first) throw new Error('A selected field has a node');
  const { args, position } = compilation.fieldContext(definition, first, path, {});
  const read = (values: Readonly<Record<string, unknown>>) =>
    nodeIds(compilation, values['ids'], `${path}.ids`);
  const types = String(
    args.branchOn((execution) =>
      [...new Set(read(execution.args(position)).map((id) => id?.type ?? ''))].sort().join(' '),
    ),
  );
  const ids = compilation.alias();
  const costs: Scope['costs'] = [];
  const members = types
    .split(' ')
    .filter(Boolean)
    .map((type) => {
      const scope = compilation.open(compilation.models.get(type), {}, costs);
      const json = jsonSql(compilation.object(scope, objectType(compilation, type), selected.nodes, path));
      const where = all([scope.hasKey(sql`${ids}.key`), ...scope.conditions]);
      return sql`when ${literal(type)} then (select ${json} from ${scope.from()} where ${where})`;
    });
  parent.costs.push(
    (execution) =>
      read(execution.args(position)).length * (1 + costs.reduce((sum, cost) => sum + cost(execution), 0)),
  );
  const row =
    members.length > 0 ? sql`coalesce(case ${ids}.type ${join(members, ' ')} end, 'null')` : sql`'null'`;
  const list = sql`unnest(${args.bind('text[]', (v) => read(v).map((id) => id?.type))}, ${args.bind(
    'uuid[]',
    (v) => read(v).map((id) => id?.key),
  )}) with ordinality ${ids}(type, key, n)`;
  return ['[', sql`(select coalesce(string_agg(${row}, ',' order by ${ids}.n), '') from ${list})`, ']'];
}

function nodeId(compilation: Compilation, id: unknown): GlobalId | null {
  const read = readGlobalId(id);
  return read && isNode(compilation, read.type) ? read : null;
}

/** Null for each text that is not an id. */
function nodeIds(compilation: Compilation, ids: unknown, field: string): readonly (GlobalId | null)[] {
  if (!Array.isArray(ids)) return [];
  if (ids.length > REQUEST_LIMITS.listInput) throw invalid({ field, reason: 'TOO_LONG' });
  return ids.map((id) => nodeId(compilation, id));
}

function isNode(compilation: Compilation, type: string): boolean {
  const found = compilation.schema.getType(type);
  return (
    isObjectType(found) &&
    found.getInterfaces().some((i) => i.name === 'Node') &&
    compilation.models.has(type)
  );
}

function objectType(compilation: Compilation, name: string): GraphQLObjectType {
  const type = compilation.schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is not an object type`);
  return type;
}
