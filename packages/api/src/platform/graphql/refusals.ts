import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { CALENDAR_LIMITS, REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { sqlState } from '../database/connection-loss.js';
import { UnavailableError } from '../database/unavailable.error.js';
import { Refusal, invalid, overLimit, tooCostly } from '../errors.js';
import { fieldOf } from './document-path.js';
import type { Log } from '../log.js';
import { TOO_MANY_ROWS } from '../plan/list.js';

/** The one place where an error becomes what a caller may read: the closed set passes, the unexpected is masked and logged. */
export class Refusals {
  constructor(private readonly log: Log) {}

  /** `formatError` of Apollo Server, and what the text exit and the middleware call themselves. */
  format(formatted: unknown, original: unknown): GraphQLFormattedError {
    const cause = causeOf(original);
    const refusal = knownRefusal(cause) ?? requestRefusal(formatted, original, cause) ?? this.masked(cause);
    const { path, locations } = original instanceof GraphQLError ? original : {};
    return { ...(locations ? { locations } : {}), ...(path ? { path } : {}), ...refusal.shown() };
  }

  private masked(error: unknown): Refusal {
    const id = randomUUID();
    this.log.error('Unexpected error', error, { id });
    return new Refusal(
      'INTERNAL',
      `Something went wrong on our side; say this number when you report it: ${id}`,
      { id },
    );
  }
}

/** What the error came from, out of the wrappings of Apollo and graphql. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && !(cause instanceof Refusal) && cause.originalError)
    cause = cause.originalError;
  return cause;
}

function knownRefusal(error: unknown): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof UnavailableError)
    return new Refusal('UNAVAILABLE', 'The database cannot be reached; try again');
  switch (sqlState(error)) {
    case TOO_MANY_ROWS:
      // The one list that may be refused whole; the message is the path that it was asked for under.
      return tooCostly((error as Error).message, null, CALENDAR_LIMITS.events);
    case '57014':
      return overLimit({ field: 'query', reason: 'TIMEOUT' }, null, REQUEST_LIMITS.cost);
    case '22021':
    case '22P05':
      return invalid({ field: 'variables', reason: 'NOT_TEXT' });
    default:
      return null;
  }
}

/** What GraphQL or Apollo itself refuses is INVALID, its own code in `reason`; where it set a limit, TOO_COSTLY. */
function requestRefusal(formatted: unknown, original: unknown, cause: unknown): Refusal | null {
  const reason = (formatted as { extensions?: { code?: unknown } } | null)?.extensions?.code;
  // What came from anything else than a refusal of GraphQL's (a stack that overflowed while parsing) is unexpected.
  const isTheirs = original instanceof GraphQLError && cause instanceof GraphQLError;
  if (!isTheirs || typeof reason !== 'string' || reason === 'INTERNAL_SERVER_ERROR') return null;
  if (/more that \d+ tokens/.test(original.message))
    return overLimit({ field: 'query', reason: 'TOO_MANY_TOKENS' }, null, REQUEST_LIMITS.tokens);
  // Raised where comparing fields with one another would take too long.
  if (original.message === 'Validation aborted.')
    return overLimit({ field: 'query', reason: 'TOO_MANY_FIELDS' }, null, REQUEST_LIMITS.tokens);
  if (original.message === 'Maximum introspection depth exceeded')
    return overLimit({ field: '__schema', reason: 'TOO_DEEP' }, null, 3);
  const field = fieldOf(original) ?? PART_OF_REQUEST[reason] ?? partNamedBy(original.message);
  return new Refusal('INVALID', withoutSuggestion(original.message), { reason, fields: [{ field, reason }] });
}

/** What of the request GraphQL refuses, where it is no place in the document. */
const PART_OF_REQUEST: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'query',
  GRAPHQL_VALIDATION_FAILED: 'query',
  OPERATION_RESOLUTION_FAILURE: 'operationName',
};

/** Apollo tells only in words which part of a request it cannot use. */
function partNamedBy(message: string): string {
  const part = /\b(query|queries|variables|extensions|operationName|body)\b/.exec(message)?.[1];
  return part === 'queries' ? 'query' : (part ?? 'request');
}

/** Suggestions tell what there is. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean .+\?$/s, '');
}
