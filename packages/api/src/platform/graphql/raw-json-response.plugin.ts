import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import {
  getVariableValues,
  Kind,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
} from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { Refusal } from '../errors.js';
import { StaleAccess } from '../plan/access-proof.js';
import type { Refusals } from './refusals.js';
import { RawJson } from './raw-json.js';
import type { PlannedContext } from './build-schema.js';

type Request = GraphQLRequestContext<PlannedContext & BaseContext>;

/** Answers operations that the plan covers with the text that PostgreSQL made, without graphql's own execution. */
export function rawJsonResponse(refusals: Refusals): ApolloServerPlugin<PlannedContext & BaseContext> {
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
  if (!plan.covers(operation, fragments)) return settled(contextValue, refusals);
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
  const read = async () => new RawJson(await plan.text(operation, fragments, coerced, contextValue));
  try {
    return response({
      data: await (contextValue.accessProof ? readOrAuthenticate(read, contextValue) : read()),
    });
  } catch (error) {
    return refused([refusals.format(error, error)], undefined, httpOf(error));
  }
}

/** The answer that proves who asks; where it does not, or where none was worked out, it is asked again once who asks is found out. */
async function readOrAuthenticate(read: () => Promise<RawJson>, context: PlannedContext): Promise<RawJson> {
  try {
    return await read();
  } catch (error) {
    // What the database raises comes of the answer, so the proof before it held. A refusal comes before either.
    if (!(error instanceof StaleAccess || error instanceof Refusal)) throw error;
    await context.authenticate();
    context.cost = 0;
    return read();
  }
}

/** graphql's own execution goes on; but only once it is known who asks. */
async function settled(context: PlannedContext, refusals: Refusals): Promise<GraphQLResponse | null> {
  try {
    await context.authenticate();
    return null;
  } catch (error) {
    return refused([refusals.format(error, error)], undefined, httpOf(error));
  }
}

function httpOf(error: unknown): Refusal['http'] {
  return error instanceof Refusal ? error.http : null;
}

function response(result: { data: unknown }): GraphQLResponse {
  const singleResult = result as { data: Record<string, unknown> };
  return { http: head(undefined), body: { kind: 'single', singleResult } } as unknown as GraphQLResponse;
}

/** @param status where the operation was not run; @param http what is to be said besides */
function refused(
  errors: readonly GraphQLFormattedError[],
  status: number | undefined,
  http: Refusal['http'] = null,
): GraphQLResponse {
  const said = http?.status ?? status;
  const singleResult = said === undefined ? { data: null, errors } : { errors };
  return {
    http: head(said, http?.headers),
    body: { kind: 'single', singleResult },
  } as unknown as GraphQLResponse;
}

function head(status: number | undefined, headers: Readonly<Record<string, string>> = {}) {
  return { status, headers: new Map(Object.entries(headers)) };
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
