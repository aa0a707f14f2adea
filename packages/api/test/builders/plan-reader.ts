import {
  execute,
  getVariableValues,
  parse,
  validate,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Database } from '../../src/platform/database/database.js';
import { Plan } from '../../src/platform/plan/plan.js';
import { installResolverFallback } from '../../src/platform/graphql/build-schema.js';
import type { Viewer } from '../../src/platform/viewer.js';
import { readModels } from '../../src/app/slices.js';
import { buildApiSchema } from '../../src/app/schema.js';
import { viewers } from './viewers.js';

type Values = Readonly<Record<string, unknown>>;

/** Reads through the plan in both ways, as the district's coordinator unless a test passes another viewer. */
export interface PlanReader {
  /** The parsed data of `rawJsonResponse`; throws refusals. */
  text(document: string, variables?: Values, viewer?: Viewer): Promise<Record<string, unknown>>;
  /** The answer of `resolverFallback`, with errors. */
  objects(document: string, variables?: Values, viewer?: Viewer): Promise<ExecutionResult>;
}

/** A plan on a database, for tests of reading. `today` is 15 June 2018. */
export async function openPlanReader(database: Database): Promise<PlanReader> {
  const schema = await buildApiSchema();
  const models = readModels();
  installResolverFallback(schema, models);
  const plan = new Plan(schema, models, database);
  const context = (viewer: Viewer) => ({ plan, viewer, today: '2018-06-15', cost: 0, accessProof: null });
  return {
    async text(source, variables = {}, viewer = viewers.district()) {
      const document = valid(schema, source);
      const operation = document.definitions.find(
        (d): d is OperationDefinitionNode => d.kind === 'OperationDefinition',
      );
      const named = document.definitions.filter(
        (d): d is FragmentDefinitionNode => d.kind === 'FragmentDefinition',
      );
      if (!operation) throw new Error('No operation');
      const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      if (errors) throw errors[0];
      const fragments = Object.fromEntries(named.map((fragment) => [fragment.name.value, fragment]));
      return JSON.parse(await plan.text(operation, fragments, coerced, context(viewer))) as Record<
        string,
        unknown
      >;
    },
    async objects(source, variables = {}, viewer = viewers.district()) {
      return execute({
        schema,
        document: valid(schema, source),
        variableValues: variables,
        contextValue: context(viewer),
      });
    },
  };
}

const parsed = new Map<string, ReturnType<typeof parse>>();

/** Parses each text once, as a server with a document cache does. */
function valid(schema: GraphQLSchema, source: string) {
  const cached = parsed.get(source);
  if (cached) return cached;
  const document = parse(source);
  const [invalid] = validate(schema, document);
  if (invalid) throw invalid;
  parsed.set(source, document);
  return document;
}
