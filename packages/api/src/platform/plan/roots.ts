import { getNamedType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../errors.js';
import type { Compilation } from './compilation.js';
import { readGlobalId, type GlobalId } from './global-id.js';
import { jsonSql, type Json } from './json.js';
import type { Field, ReferenceField } from './model.js';
import { costOf, Scope, type Cost } from './scope.js';
import type { Selected } from './selection.js';
import { all, bind, join, literal, sql, type Sql } from './sql.js';

type Root = Extract<Field, { kind: 'byId' | 'byArgument' | 'node' | 'nodes' | 'only' }>;

/** The key of the row that the running code names, rather than an argument. */
const given = bind('uuid', (execution) => execution.given);

/** The roots that find rows by id. What is hidden answers exactly as what does not exist: null. */
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
  const { args, at } = compilation.fieldContext(definition, first, path, {});
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
        (execution) => nodeId(compilation, execution.args(at)['id'], `${path}.id`).type,
      );
      const key = args.bind('uuid', (values) => nodeId(compilation, values['id'], `${path}.id`).key);
      return rowJson(compilation, parent, String(type), selected, path, { id: key });
    }
    case 'nodes':
      return nodesJson(compilation, parent, selected, definition, path);
  }
}

/** The JSON of the row that the running code names (`Run.given`), null where it is not there for this viewer. */
export function givenRowJson(
  compilation: Compilation,
  parent: Scope,
  type: string,
  selected: Selected,
  path: string,
): Json {
  return rowJson(compilation, parent, type, selected, path, { id: given });
}

/**
 * The JSON of the row that two columns name. A branch for each type, of which one runs: as joins, the many would be planned together.
 * It costs what the dearest costs.
 */
export function referenceJson(
  compilation: Compilation,
  scope: Scope,
  field: ReferenceField,
  nodes: Selected,
  path: string,
): Json {
  const each: Cost[] = [];
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
    each.push(costOf(costs));
    return sql`when ${literal(type)} then ${jsonSql(json)}`;
  });
  scope.costs.push((execution) => Math.max(...each.map((cost) => cost(execution))));
  return [sql`(case ${scope.key(field.typeColumn)} ${join(cases, ' ')} else 'null' end)`];
}

/** The JSON of the one row whose columns hold these values. */
function rowJson(
  compilation: Compilation,
  parent: Scope,
  type: string,
  selected: Selected,
  path: string,
  holds: Readonly<Record<string, Sql>>,
): Json {
  const scope = compilation.open(compilation.models.get(type), {}, parent.costs);
  const json = jsonSql(compilation.object(scope, objectType(compilation, type), selected.nodes, path));
  parent.costs.push(() => 1);
  const which = Object.entries(holds).map(([name, value]) =>
    name === 'id' ? scope.has(value) : sql`${scope.key(name)} = ${value}`,
  );
  const where = all([...which, ...scope.conditions]);
  return [sql`coalesce((select ${json} from ${scope.from()} where ${where}), 'null')`];
}

/** Rows of any types by their ids, in the order of the ids, null for what is not there for this viewer. */
function nodesJson(
  compilation: Compilation,
  parent: Scope,
  selected: Selected,
  definition: GraphQLField<unknown, unknown>,
  path: string,
): Json {
  const first = selected.nodes[0];
  if (!first) throw new Error('A selected field has a node');
  const { args, at } = compilation.fieldContext(definition, first, path, {});
  const read = (values: Readonly<Record<string, unknown>>) =>
    nodeIds(compilation, values['ids'], `${path}.ids`);
  const types = String(
    args.branchOn((execution) =>
      [...new Set(read(execution.args(at)).map((id) => id.type))].sort().join(' '),
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
      const where = all([scope.has(sql`${ids}.key`), ...scope.conditions]);
      return sql`when ${literal(type)} then (select ${json} from ${scope.from()} where ${where})`;
    });
  parent.costs.push(
    (execution) =>
      read(execution.args(at)).length * (1 + costs.reduce((sum, cost) => sum + cost(execution), 0)),
  );
  if (members.length === 0) return ['[]'];
  const row = sql`coalesce(case ${ids}.type ${join(members, ' ')} end, 'null')`;
  const list = sql`unnest(${args.bind('text[]', (v) => read(v).map((id) => id.type))}, ${args.bind(
    'uuid[]',
    (v) => read(v).map((id) => id.key),
  )}) with ordinality ${ids}(type, key, n)`;
  return ['[', sql`(select string_agg(${row}, ',' order by ${ids}.n) from ${list})`, ']'];
}

function nodeId(compilation: Compilation, id: unknown, field: string): GlobalId {
  const read = readGlobalId(id);
  if (!read || !isNode(compilation, read.type)) throw invalid({ field, reason: 'NOT_AN_ID' });
  return read;
}

function nodeIds(compilation: Compilation, ids: unknown, field: string): readonly GlobalId[] {
  if (!Array.isArray(ids)) return [];
  if (ids.length > REQUEST_LIMITS.listInput) throw invalid({ field, reason: 'TOO_LONG' });
  return ids.map((id, i) => nodeId(compilation, id, `${field}.${i}`));
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
