import { createHash } from 'node:crypto';
import {
  isNonNullType,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import type { Database } from '../database/database.js';
import { overLimit, Refusal } from '../errors.js';
import type { Viewer } from '../viewer.js';
import { StaleAccess, type AccessProof } from './access-proof.js';
import { Compiler } from './compile/compiler.js';
import { jsonObject, jsonSql, type Json } from './compile/json.js';
import type { Model, Models } from './model.js';
import { PlanVariants } from './plan-variants.js';
import { CompiledRead } from './compile/compiled-read.js';
import { rootField, rowByKeyJson, rowsByKeyJson } from './compile/roots.js';
import { Execution } from './execution.js';
import { costOf, Scope, type Cost } from './compile/scope.js';
import { rootNames, type Fragments, type Selected } from './compile/selection.js';
import { identifier, type Sql } from './sql.js';
import type { RowRights } from './subject.js';
import { StatementNames } from './compile/statement-names.js';

interface Compiled {
  /** The statement to run, or the answer itself if nothing is read: `{ __typename }`. */
  readonly answer: CompiledRead | string;
  readonly cost: Cost;
}

/** The part of a request's context that a read needs: viewer, day, and the cost so far. */
export interface ReadContext {
  readonly viewer: Viewer;
  readonly today: string;
  cost: number;
  /**
   * Set while `viewer` is only remembered from an earlier request. A raw JSON response verifies it in the
   * statement that answers; everything that does not answer this way authenticates first.
   */
  accessProof: AccessProof | null;
}

/** A root field whose arguments are refused. */
export interface RefusedRoot {
  /** Its response key. */
  readonly key: string;
  readonly isNullable: boolean;
  readonly refusal: Refusal;
}

/** The only way to read: compiles a selection to one statement that yields the JSON of the response. */
export class Plan implements RowRights {
  private readonly operations = new WeakMap<OperationDefinitionNode, PlanVariants<Compiled>>();
  private readonly fields = new WeakMap<
    FieldNode,
    { nodes: readonly FieldNode[]; variants: Map<string, PlanVariants<Compiled>> }
  >();
  private readonly statementNames = new StatementNames();
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

  /** Commands use this too. */
  visibleIf(type: string, key: Sql): Sql {
    return new Compiler(this.schema, this.models, false, {}, () => null).visibleIf(type, key);
  }

  /**
   * Reads a whole operation for a raw JSON response: the JSON text of `data`.
   * @throws {Refusal} the operation is not allowed; raised before any SQL
   * @throws {StaleAccess} the remembered access no longer holds
   */
  async text(
    operation: OperationDefinitionNode,
    fragments: Fragments,
    variables: Readonly<Record<string, unknown>>,
    context: ReadContext,
  ): Promise<string> {
    let variants = this.operations.get(operation);
    if (!variants) this.operations.set(operation, (variants = new PlanVariants()));
    const execution = new Execution(context.viewer, variables, context.today, null, context.accessProof);
    const compiled = variants.find(execution, (branchOn) => {
      const compiler = new Compiler(this.schema, this.models, false, fragments, branchOn);
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

  /** What refuses the root fields of an operation, each by itself, so that a caller learns of all problems at once. */
  refusedRoots(
    operation: OperationDefinitionNode,
    fragments: Fragments,
    variables: Readonly<Record<string, unknown>>,
    { viewer, today }: ReadContext,
  ): readonly RefusedRoot[] {
    const execution = new Execution(viewer, variables, today);
    const compiler = new Compiler(this.schema, this.models, false, fragments, (branch) => branch(execution));
    const type = this.queryType();
    return compiler.selections.ofOperation(type, operation.selectionSet).flatMap((field) => {
      const refusal = refusalOf(() => {
        const { answer } = this.finish(compiler, (scope) =>
          rootField(compiler, scope, this.query, field, type),
        );
        if (answer instanceof CompiledRead)
          for (const bind of answer.statement(null).binds) bind.value(execution);
      });
      if (!refusal) return [];
      return [{ key: field.key, isNullable: !isNonNullType(type.getFields()[field.name]?.type), refusal }];
    });
  }

  /** Resolver fallback: reads one root field that graphql's own execution resolves. */
  async root(info: GraphQLResolveInfo, context: ReadContext): Promise<unknown> {
    const type = this.queryType();
    const selected: Selected = { key: String(info.path.key), name: info.fieldName, nodes: info.fieldNodes };
    return this.parsed(info, 'root', null, context, (compiler, scope) =>
      rootField(compiler, scope, this.query, selected, type),
    );
  }

  /** Resolver fallback: reads the row with this type and key; null if the viewer does not see it. */
  async row(type: string, key: string, info: GraphQLResolveInfo, context: ReadContext): Promise<unknown> {
    const selected: Selected = { key: String(info.path.key), name: info.fieldName, nodes: info.fieldNodes };
    return this.parsed(info, type, key, context, (compiler, scope) =>
      rowByKeyJson(compiler, scope, type, selected, selected.key),
    );
  }

  /**
   * Resolver fallback: reads the rows with these keys, in their order; without those that the viewer does not
   * see.
   */
  async rows(
    type: string,
    keys: readonly string[],
    info: GraphQLResolveInfo,
    context: ReadContext,
  ): Promise<unknown> {
    const selected: Selected = { key: String(info.path.key), name: info.fieldName, nodes: info.fieldNodes };
    return this.parsed(info, `${type} list`, keys, context, (compiler, scope) =>
      rowsByKeyJson(compiler, scope, type, selected, selected.key),
    );
  }

  private async parsed(
    info: GraphQLResolveInfo,
    kind: string,
    rowKey: Execution['rowKey'],
    context: ReadContext,
    make: (compiler: Compiler, scope: Scope) => Json,
  ): Promise<unknown> {
    if (context.accessProof) throw new StaleAccess();
    const execution = new Execution(context.viewer, info.variableValues, context.today, rowKey);
    const compiled = this.variantsOf(info, kind).find(execution, (branchOn) => {
      const compiler = new Compiler(this.schema, this.models, true, info.fragments, branchOn);
      return this.finish(compiler, (scope) => make(compiler, scope));
    });
    return JSON.parse(await this.run(compiled, execution, context));
  }

  private variantsOf(info: GraphQLResolveInfo, kind: string): PlanVariants<Compiled> {
    const first = info.fieldNodes[0] as FieldNode;
    let entry = this.fields.get(first);
    const isSame =
      entry?.nodes.length === info.fieldNodes.length && entry.nodes.every((n, i) => n === info.fieldNodes[i]);
    if (!entry || !isSame) this.fields.set(first, (entry = { nodes: info.fieldNodes, variants: new Map() }));
    let variants = entry.variants.get(kind);
    if (!variants) entry.variants.set(kind, (variants = new PlanVariants()));
    return variants;
  }

  private finish(compiler: Compiler, make: (scope: Scope) => Json): Compiled {
    const costs: Cost[] = [];
    // The root of an operation is not a row, so nothing reads its alias.
    const json = make(new Scope(identifier('nothing'), this.query, {}, costs));
    const cost = costOf(costs);
    if (json.every((part) => typeof part === 'string')) return { answer: json.join(''), cost };
    const mode = compiler.wantsCustomPlan ? 'custom' : 'generic';
    return { answer: new CompiledRead(jsonSql(json), mode, this.statementNames), cost };
  }

  private async run({ answer, cost }: Compiled, execution: Execution, context: ReadContext): Promise<string> {
    const { accessProof } = context;
    const statement = answer instanceof CompiledRead ? answer.statement(accessProof?.current ?? null) : null;
    const values = statement?.binds.map((bind) => bind.value(execution)) ?? [];
    context.cost += cost(execution);
    if (context.cost > REQUEST_LIMITS.cost) {
      const exceeded = { asked: context.cost, limit: REQUEST_LIMITS.cost, unit: 'ROWS' } as const;
      throw overLimit({ field: 'query', reason: 'TOO_COSTLY' }, exceeded);
    }
    const text = statement ? await this.database.read(statement, values) : null;
    if (text !== null) return text;
    // Either no statement could verify the remembered access, or it no longer holds.
    if (accessProof) throw new StaleAccess();
    if (typeof answer === 'string') return answer;
    throw new Error(
      `A plan returned null: ${createHash('sha1')
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

/** The refusal that some work throws; null if it throws none. */
function refusalOf(work: () => void): Refusal | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
