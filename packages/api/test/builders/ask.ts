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

/** Asks a database through both exits of the plan, as the district's coordinator unless another viewer is given. */
export interface Asking {
  /** The answer of the text exit, parsed; raises what it refuses. */
  text(document: string, variables?: Values, viewer?: Viewer): Promise<Record<string, unknown>>;
  /** The answer of the object exit, errors with it. */
  objects(document: string, variables?: Values, viewer?: Viewer): Promise<ExecutionResult>;
}

/** The plan over a database, for tests of reading. `today` is 15 June 2018. */
export async function askThrough(database: Database): Promise<Asking> {
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

/** One document for one text, as a server with a cache has it. */
function valid(schema: GraphQLSchema, source: string) {
  const known = parsed.get(source);
  if (known) return known;
  const document = parse(source);
  const [wrong] = validate(schema, document);
  if (wrong) throw wrong;
  parsed.set(source, document);
  return document;
}
