import { createHash } from 'node:crypto';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import type { Database } from '../database/database.js';
import { tooCostly } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { StaleAccess, type AccessProof } from './access-proof.js';
import { Compiler } from './compiler.js';
import { jsonObject, jsonSql, type Json } from './json.js';
import type { Model, Models } from './model.js';
import { PlanVariants } from './plan-variants.js';
import { CompiledRead } from './compiled-read.js';
import { givenRowJson } from './roots.js';
import { Execution } from './execution.js';
import { costOf, Scope, type Cost } from './scope.js';
import type { Selected } from './selection.js';
import { word, type Sql } from './sql.js';
import type { RowRights } from './subject.js';
import { StatementNames } from './statement-names.js';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

interface Compiled {
  /** What answers, or the answer itself where nothing is read: `{ __typename }`. */
  readonly reads: CompiledRead | string;
  readonly cost: Cost;
}

/** What a request knows when it reads: who asks, which day it is, and what it has cost so far. */
export interface ReadContext {
  readonly viewer: Viewer;
  readonly today: string;
  cost: number;
  /** `viewer` is only claimed: the text exit proves it while it reads, and everything else finds it out first. */
  accessProof: AccessProof | null;
}

/** The one way to read: selections compiled to one statement whose answer is the JSON of the reply. */
export class Plan implements RowRights {
  private readonly operations = new WeakMap<OperationDefinitionNode, PlanVariants<Compiled>>();
  private readonly fields = new WeakMap<
    FieldNode,
    { nodes: readonly FieldNode[]; shapes: Map<string, PlanVariants<Compiled>> }
  >();
  private readonly names = new StatementNames();
  private readonly query: Model;

  constructor(
    private readonly schema: GraphQLSchema,
    readonly models: Models,
    private readonly database: Database,
  ) {
    this.query = models.get('Query');
  }

  /** Whether every root field of the operation is read by the plan. */
  covers(operation: OperationDefinitionNode, fragments: Fragments): boolean {
    if (operation.operation !== 'query') return false;
    const names = rootNames(operation.selectionSet, fragments);
    return names.every((name) => name === '__typename' || this.query.fields[name] !== undefined);
  }

  get subjects() {
    return this.models.subjects;
  }

  /** Commands ask this too. */
  visibleIf(type: string, key: Sql): Sql {
    return new Compiler(this.schema, this.models, false, {}, () => null).visibleIf(type, key);
  }

  /**
   * The text exit: the JSON text of `data`.
   * @throws {Refusal} for what may not be asked, before any SQL
   * @throws {StaleAccess} who asks is not who was claimed
   */
  async text(
    operation: OperationDefinitionNode,
    fragments: Fragments,
    variables: Readonly<Record<string, unknown>>,
    context: ReadContext,
  ): Promise<string> {
    let shapes = this.operations.get(operation);
    if (!shapes) this.operations.set(operation, (shapes = new PlanVariants()));
    const execution = new Execution(context.viewer, variables, context.today, null, context.accessProof);
    const compiled = shapes.find(execution, (ask) => {
      const compiler = new Compiler(this.schema, this.models, false, fragments, ask);
      const type = this.queryType();
      const selected = compiler.selections.ofOperation(type, operation.selectionSet);
      return this.finish(compiler, (scope) =>
        jsonObject(
          selected.map((field) => ({
            key: field.key,
            json: rootField(compiler, scope, this.query, field, type),
          })),
        ),
      );
    });
    return this.run(compiled, execution, context);
  }

  /** The object exit for a root field that graphql's own execution resolves. */
  async root(info: GraphQLResolveInfo, context: ReadContext): Promise<unknown> {
    const type = this.queryType();
    const selected: Selected = { key: String(info.path.key), name: info.fieldName, nodes: info.fieldNodes };
    return this.objects(info, 'root', null, context, (compiler, scope) =>
      rootField(compiler, scope, this.query, selected, type),
    );
  }

  /** The object exit for a row that the code names by type and key; null where this viewer has no such row. */
  async row(type: string, key: string, info: GraphQLResolveInfo, context: ReadContext): Promise<unknown> {
    const selected: Selected = { key: String(info.path.key), name: info.fieldName, nodes: info.fieldNodes };
    return this.objects(info, type, key, context, (compiler, scope) =>
      givenRowJson(compiler, scope, type, selected, selected.key),
    );
  }

  private async objects(
    info: GraphQLResolveInfo,
    kind: string,
    given: string | null,
    context: ReadContext,
    make: (compiler: Compiler, scope: Scope) => Json,
  ): Promise<unknown> {
    if (context.accessProof) throw new StaleAccess();
    const execution = new Execution(context.viewer, info.variableValues, context.today, given);
    const compiled = this.shapesOf(info, kind).find(execution, (ask) => {
      const compiler = new Compiler(this.schema, this.models, true, info.fragments, ask);
      return this.finish(compiler, (scope) => make(compiler, scope));
    });
    return JSON.parse(await this.run(compiled, execution, context));
  }

  private shapesOf(info: GraphQLResolveInfo, kind: string): PlanVariants<Compiled> {
    const first = info.fieldNodes[0] as FieldNode;
    let known = this.fields.get(first);
    const same =
      known?.nodes.length === info.fieldNodes.length && known.nodes.every((n, i) => n === info.fieldNodes[i]);
    if (!known || !same) this.fields.set(first, (known = { nodes: info.fieldNodes, shapes: new Map() }));
    let shapes = known.shapes.get(kind);
    if (!shapes) known.shapes.set(kind, (shapes = new PlanVariants()));
    return shapes;
  }

  private finish(compiler: Compiler, make: (scope: Scope) => Json): Compiled {
    const costs: Cost[] = [];
    // The root of an operation is no row: nothing reads its alias.
    const json = make(new Scope(word('nothing'), this.query, {}, costs));
    const cost = costOf(costs);
    if (json.every((part) => typeof part === 'string')) return { reads: json.join(''), cost };
    const mode = compiler.wantsCustomPlan ? 'custom' : 'generic';
    return { reads: new CompiledRead(jsonSql(json), mode, this.names), cost };
  }

  private async run({ reads, cost }: Compiled, execution: Execution, context: ReadContext): Promise<string> {
    const { accessProof } = context;
    const statement = reads instanceof CompiledRead ? reads.statement(accessProof?.current ?? null) : null;
    const values = statement?.binds.map((bind) => bind.value(execution)) ?? [];
    context.cost += cost(execution);
    if (context.cost > REQUEST_LIMITS.cost) throw tooCostly('query', context.cost, REQUEST_LIMITS.cost);
    const text = statement ? await this.database.read(statement, values) : null;
    if (text !== null) return text;
    // Nothing that could prove who asks, or it proves that it is another.
    if (accessProof) throw new StaleAccess();
    if (typeof reads === 'string') return reads;
    throw new Error(
      `A plan answered null: ${createHash('sha1')
        .update(statement?.text ?? '')
        .digest('hex')}`,
    );
  }

  private queryType() {
    const type = this.schema.getQueryType();
    if (!type) throw new Error('The schema has no Query');
    return type;
  }
}

function rootField(
  compiler: Compiler,
  scope: Scope,
  query: Model,
  field: Selected,
  type: Parameters<Compiler['field']>[3],
): Json {
  if (field.name === '__typename') return [`"${type.name}"`];
  const reading = query.fields[field.name];
  if (!reading) throw new Error(`Query.${field.name} has no reading`);
  return compiler.field(scope, reading, field, type, field.key);
}

function rootNames(
  set: OperationDefinitionNode['selectionSet'],
  fragments: Fragments,
  seen = new Set<string>(),
): string[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === 'Field') return [selection.name.value];
    if (selection.kind === 'InlineFragment') return rootNames(selection.selectionSet, fragments, seen);
    const name = selection.name.value;
    if (seen.has(name)) return [];
    const fragment = fragments[name];
    return fragment ? rootNames(fragment.selectionSet, fragments, new Set([...seen, name])) : [];
  });
}
