import {
  getArgumentValues,
  getNamedType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Args } from '../args.js';
import type { Compilation } from './compilation.js';
import { connectionJson } from './connection.js';
import { jsonObject, jsonWhen, type Json } from './json.js';
import { listJson } from './list.js';
import type { EdgeContext, Field, Model, Models } from '../model.js';
import { referenceJson, rootJson } from './roots.js';
import type { BranchValue } from '../plan-variants.js';
import type { ArgumentPosition, Execution } from '../execution.js';
import { Scope, type Cost } from './scope.js';
import { Selections, type Selected } from './selection.js';
import { all, sql, identifier, type Sql } from '../sql.js';
import { unionJson } from './union.js';
import { valueJson } from './values.js';

type BranchOn = (condition: (execution: Execution) => BranchValue) => BranchValue;

/** Compiles the selection of one operation to SQL. Each compilation has its own instance. */
export class Compiler implements Compilation {
  wantsCustomPlan = false;
  readonly selections: Selections;
  private aliases = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly models: Models,
    readonly withTypeNames: boolean,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    private readonly branchOn: BranchOn,
  ) {
    this.selections = new Selections(schema, fragments, branchOn);
  }

  alias(): Sql {
    this.aliases += 1;
    return identifier(`t${this.aliases}`);
  }

  select(type: GraphQLObjectType, nodes: readonly FieldNode[]): readonly Selected[] {
    return this.selections.of(type, nodes);
  }

  fieldContext(definition: GraphQLField<unknown, unknown>, node: FieldNode, path: string, edge: EdgeContext) {
    const isConstant = !JSON.stringify(node.arguments ?? [], withoutLocations).includes('"Variable"');
    const withVariables: ArgumentPosition = { definition, node, path, constant: null };
    const position = isConstant
      ? { ...withVariables, constant: getArgumentValues(definition, node, {}) }
      : withVariables;
    return { args: new Args(position, this.branchOn), edge, position };
  }

  open(model: Model, edge: EdgeContext, costs: Cost[], inverse?: string, source?: Sql): Scope {
    const scope = new Scope(this.alias(), model, edge, costs, source);
    if (model.visible) scope.conditions.push(model.visible(scope.row, this));
    for (const edge of model.requires ?? []) if (edge !== inverse) this.require(scope, edge);
    scope.markJoinsAsCore();
    return scope;
  }

  get subjects() {
    return this.models.subjects;
  }

  visibleIf(type: string, key: Sql): Sql {
    const scope = this.open(this.models.get(type), {}, []);
    return sql`exists (select 1 from ${scope.from()} where ${all([scope.hasKey(key), ...scope.conditions])} offset 0)`;
  }

  joinOne(scope: Scope, key: string, type: string, required: boolean): Scope {
    return scope.joinOnce(`${key} ${type}`, required, () => {
      const target = this.open(this.models.get(type), {}, scope.costs);
      return { scope: target, on: target.hasKey(scope.key(key)) };
    });
  }

  object(scope: Scope, type: GraphQLObjectType, nodes: readonly FieldNode[], path: string): Json {
    const members = this.select(type, nodes).map((selected) => {
      const json =
        selected.name === '__typename'
          ? [`"${type.name}"`]
          : this.field(
              scope,
              this.readOf(scope.model.fields, type, selected.name),
              selected,
              type,
              `${path}.${selected.key}`,
            );
      return { key: selected.key, json };
    });
    return jsonObject(
      this.withTypeNames ? [...members, { key: '$type', json: [`"${type.name}"`] }] : members,
    );
  }

  field(scope: Scope, field: Field, selected: Selected, type: GraphQLObjectType, path: string): Json {
    const definition = definitionOf(type, selected.name);
    const first = selected.nodes[0] as FieldNode;
    switch (field.kind) {
      case 'value': {
        const owner = field.column === null ? null : type.name;
        const json = valueJson(
          field.sql(scope.row, this.fieldContext(definition, first, path, scope.edge), this),
          definition.type,
          owner,
        );
        return field.when ? jsonWhen(field.when(scope.row), json) : json;
      }
      case 'embedded':
        return this.embedded(scope, field, selected, definition, path);
      case 'one': {
        const target = objectType(definition);
        const required = isNonNullType(definition.type);
        const joined = this.joinOne(scope, field.key, target.name, required);
        const json = this.object(joined, target, selected.nodes, path);
        return required ? json : jsonWhen(sql`${joined.key()} is not null`, json);
      }
      case 'union':
        return unionJson(this, scope, field.keys, selected.nodes, path).json;
      case 'reference':
        return referenceJson(this, scope, field, selected, path);
      case 'list':
        return listJson(this, scope, field, selected, definition, path);
      case 'connection':
        return connectionJson(this, scope, field, selected, definition, path);
      default:
        return rootJson(this, scope, field, selected, definition, path);
    }
  }

  private embedded(
    scope: Scope,
    field: Extract<Field, { kind: 'embedded' }>,
    selected: Selected,
    definition: GraphQLField<unknown, unknown>,
    path: string,
  ): Json {
    const type = objectType(definition);
    const members = this.select(type, selected.nodes).map((inner) => ({
      key: inner.key,
      json:
        inner.name === '__typename'
          ? [`"${type.name}"`]
          : this.field(
              scope,
              this.readOf(field.fields, type, inner.name),
              inner,
              type,
              `${path}.${inner.key}`,
            ),
    }));
    const json = jsonObject(members);
    return field.absent ? jsonWhen(sql`not (${field.absent(scope.row)})`, json) : json;
  }

  private require(scope: Scope, edge: string) {
    const field = scope.model.fields[edge];
    const type = this.schema.getType(scope.model.type) as GraphQLObjectType;
    const definition = definitionOf(type, edge);
    if (field?.kind === 'one') {
      const required = isNonNullType(definition.type);
      const joined = this.joinOne(scope, field.key, getNamedType(definition.type).name, required);
      if (!required)
        scope.conditions.push(sql`(${scope.key(field.key)} is null or ${joined.key()} is not null)`);
    } else if (field?.kind === 'union') {
      for (const [target, key] of Object.entries(field.keys)) {
        const joined = this.joinOne(scope, key, target, false);
        scope.conditions.push(sql`(${scope.key(key)} is null or ${joined.key()} is not null)`);
      }
    } else throw new Error(`${scope.model.type}.${edge} cannot be required`);
  }

  private readOf(fields: Readonly<Record<string, Field>>, type: GraphQLObjectType, name: string): Field {
    const field = fields[name];
    if (!field) throw new Error(`The read model has no field ${type.name}.${name}`);
    return field;
  }
}

function definitionOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const definition = type.getFields()[name];
  if (!definition) throw new Error(`${type.name} has no field ${name}`);
  return definition;
}

function objectType(definition: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const type = getNamedType(definition.type);
  if (!isObjectType(type)) throw new Error(`${definition.name} does not return an object type`);
  return type;
}

function withoutLocations(key: string, value: unknown): unknown {
  return key === 'loc' ? undefined : value;
}
