import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import {
  getVariableValues,
  Kind,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
} from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import type { Refusals } from './refusals.js';
import { RawData } from './raw-data.js';
import type { PlannedContext } from './schema/build-schema.js';

type Request = GraphQLRequestContext<PlannedContext & BaseContext>;

/** Answers operations that the plan covers with the text that PostgreSQL made, without graphql's own execution. */
export function textExit(refusals: Refusals): ApolloServerPlugin<PlannedContext & BaseContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        responseForOperation: (request) => answer(request, refusals),
        willSendResponse: (request) => {
          reportCost(request);
          return Promise.resolve();
        },
      }),
  };
}

/** Every answer to what was read says what it was reckoned at. */
function reportCost({ response, contextValue }: Request): void {
  if (response.body?.kind !== 'single' || contextValue.cost === 0) return;
  response.body.singleResult.extensions = { cost: { asked: contextValue.cost, limit: REQUEST_LIMITS.cost } };
}

async function answer(request: Request, refusals: Refusals): Promise<GraphQLResponse | null> {
  const { operation, document, contextValue, schema } = request;
  if (!operation || !document) return null;
  const fragments = fragmentsOf(document.definitions);
  const { plan } = contextValue;
  if (!plan.covers(operation, fragments)) return null;
  const { errors, coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.request.variables ?? {},
  );
  if (errors)
    return refused(
      errors.map((error) => refusals.format(BAD_VARIABLE, error)),
      400,
    );
  try {
    return response({ data: new RawData(await plan.text(operation, fragments, coerced, contextValue)) });
  } catch (error) {
    return refused([refusals.format(error, error)], undefined);
  }
}

function response(result: { data: unknown }): GraphQLResponse {
  const singleResult = result as { data: Record<string, unknown> };
  return { http: head(undefined), body: { kind: 'single', singleResult } } as unknown as GraphQLResponse;
}

function refused(errors: readonly GraphQLFormattedError[], status: number | undefined): GraphQLResponse {
  const singleResult = status === undefined ? { data: null, errors } : { errors };
  return { http: head(status), body: { kind: 'single', singleResult } } as unknown as GraphQLResponse;
}

function head(status: number | undefined) {
  return { status, headers: new Map() };
}

/** As Apollo calls it where graphql's own execution meets it. */
const BAD_VARIABLE = { extensions: { code: 'BAD_USER_INPUT' } };

const known = new WeakMap<object, Readonly<Record<string, FragmentDefinitionNode>>>();

function fragmentsOf(
  definitions: readonly DefinitionNode[],
): Readonly<Record<string, FragmentDefinitionNode>> {
  let fragments = known.get(definitions);
  if (!fragments) {
    const all = definitions.filter((d): d is FragmentDefinitionNode => d.kind === Kind.FRAGMENT_DEFINITION);
    known.set(definitions, (fragments = Object.fromEntries(all.map((f) => [f.name.value, f]))));
  }
  return fragments;
}
