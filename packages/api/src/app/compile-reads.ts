import {
  getVariableValues,
  Kind,
  parse,
  validate,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Database, SqlStatement } from '../platform/database/database.js';
import { installResolverFallback } from '../platform/graphql/build-schema.js';
import { Plan } from '../platform/plan/plan.js';
import type { Viewer } from '../platform/viewer.js';
import { buildApiSchema } from './schema.js';
import { readModels } from './slices.js';

/** The compiled form of an operation that has not run. */
export interface CompiledOperation {
  readonly statement: SqlStatement;
  readonly values: readonly unknown[];
  /** Estimated rows; see REQUEST_LIMITS.cost. */
  readonly cost: number;
}

/** Compiles operations for inspection. The database behind the plan only records the statement. */
export class ReadCompiler {
  private recorded: Pick<CompiledOperation, 'statement' | 'values'> | null = null;
  private readonly plan: Plan;

  private constructor(private readonly schema: GraphQLSchema) {
    const models = readModels();
    installResolverFallback(schema, models);
    const read = (statement: SqlStatement, values: readonly unknown[]): Promise<string> => {
      this.recorded = { statement, values };
      return Promise.resolve('{}');
    };
    this.plan = new Plan(schema, models, { read } as unknown as Database);
  }

  static async create(): Promise<ReadCompiler> {
    return new ReadCompiler(await buildApiSchema());
  }

  /**
   * @throws {Error} the document is invalid, or the operation is not a query or reads nothing from the
   * database
   */
  async compile(
    source: string,
    viewer: Viewer,
    today: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<CompiledOperation> {
    const { operation, fragments } = this.operationIn(source);
    const { coerced, errors } = getVariableValues(
      this.schema,
      operation.variableDefinitions ?? [],
      variables,
    );
    if (!coerced) throw new Error(errors.map(({ message }) => message).join('\n'));
    const context = { viewer, today, cost: 0, accessProof: null };
    this.recorded = null;
    await this.plan.text(operation, fragments, coerced, context);
    if (!this.recorded) throw new Error('This operation reads nothing from the database');
    return { ...(this.recorded as Pick<CompiledOperation, 'statement' | 'values'>), cost: context.cost };
  }

  private operationIn(source: string) {
    const document = parse(source);
    const [invalid] = validate(this.schema, document);
    if (invalid) throw invalid;
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
    );
    if (operation?.operation !== 'query') throw new Error('Only queries are compiled to a statement');
    const named = document.definitions.filter(
      (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
    );
    return { operation, fragments: Object.fromEntries(named.map((one) => [one.name.value, one])) };
  }
}
