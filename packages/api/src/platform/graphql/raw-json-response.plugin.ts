import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { getVariableValues, type GraphQLFormattedError } from 'graphql';
import { REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { Refusal } from '../errors.js';
import { StaleAccess } from '../plan/access-proof.js';
import { fragmentsOf } from '../plan/compile/selection.js';
import type { Refusals } from './refusals.js';
import { RawJson } from './raw-json.js';
import type { PlannedContext } from './build-schema.js';

type Request = GraphQLRequestContext<PlannedContext & BaseContext>;

/**
 * Answers operations that the plan covers with the JSON text from PostgreSQL, without graphql's own
 * execution.
 */
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

/** Adds the estimated cost to every response that read something. */
function reportCost({ response, contextValue }: Request): void {
  if (response.body?.kind !== 'single' || contextValue.cost === 0) return;
  response.body.singleResult.extensions = { cost: { asked: contextValue.cost, limit: REQUEST_LIMITS.cost } };
}

async function answer(request: Request, refusals: Refusals): Promise<GraphQLResponse | null> {
  const { operation, document, contextValue, schema } = request;
  if (!operation || !document) return null;
  const fragments = fragmentsOf(document);
  const { plan } = contextValue;
  if (!plan.covers(operation, fragments)) return authenticateFirst(contextValue, refusals);
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
    const roots =
      error instanceof Refusal ? plan.refusedRoots(operation, fragments, coerced, contextValue) : [];
    if (roots.length === 0) return refused([refusals.format(error, error)], undefined, httpOf(error));
    // graphql's own execution answers the other roots, unless one that cannot be null leaves no data at all.
    if (roots.every(({ isNullable }) => isNullable)) {
      contextValue.cost = 0;
      return authenticateFirst(contextValue, refusals);
    }
    return refused(roots.map(({ key, refusal }) => ({ path: [key], ...refusals.format(refusal, refusal) })));
  }
}

/**
 * Reads with the remembered access. If it no longer holds, or the operation is refused, authenticates and
 * reads again.
 */
async function readOrAuthenticate(read: () => Promise<RawJson>, context: PlannedContext): Promise<RawJson> {
  try {
    return await read();
  } catch (error) {
    // Database errors come from computing the answer, so the access was verified before. A refusal comes
    // before that.
    if (!(error instanceof StaleAccess || error instanceof Refusal)) throw error;
    await context.authenticate();
    context.cost = 0;
    return read();
  }
}

/** Authenticates before graphql's own execution continues. */
async function authenticateFirst(
  context: PlannedContext,
  refusals: Refusals,
): Promise<GraphQLResponse | null> {
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

/**
 * @param status set if the operation did not run
 * @param http status and headers of a refusal
 */
function refused(
  errors: readonly GraphQLFormattedError[],
  status?: number,
  http: Refusal['http'] = null,
): GraphQLResponse {
  const httpStatus = http?.status ?? status;
  const singleResult = httpStatus === undefined ? { data: null, errors } : { errors };
  return {
    http: head(httpStatus, http?.headers),
    body: { kind: 'single', singleResult },
  } as unknown as GraphQLResponse;
}

function head(status: number | undefined, headers: Readonly<Record<string, string>> = {}) {
  return { status, headers: new Map(Object.entries(headers)) };
}

/** The code that Apollo uses for the same error in graphql's own execution. */
const BAD_VARIABLE = { extensions: { code: 'BAD_USER_INPUT' } };
