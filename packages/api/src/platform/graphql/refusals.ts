import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { REASONS, type Reason } from '@partnerstwa/shared/error-reasons';
import { CALENDAR_LIMITS, REQUEST_LIMITS } from '@partnerstwa/shared/limits';
import { sqlState } from '../database/connection-loss.js';
import { UnavailableError } from '../database/unavailable.error.js';
import {
  Refusal,
  invalid,
  overLimit,
  tooSlow,
  unavailable,
  type LimitUnit,
  type Problem,
} from '../errors.js';
import { fieldOf } from './document-path.js';
import type { Log } from '../log.js';
import { TOO_MANY_ROWS } from '../plan/compile/list.js';

/** Levels of lists inside one another in an introspection query, by graphql's own rule. */
const INTROSPECTION_DEPTH = 3;

/** SQLSTATE of query_canceled, which a statement timeout raises. */
const STATEMENT_TIMEOUT = '57014';

/** Turns every error into a response. Refusals pass; unexpected errors are masked and logged. */
export class Refusals {
  constructor(private readonly log: Log) {}

  /** The `formatError` of Apollo Server; raw JSON responses and the middleware call it directly. */
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
      `Something went wrong on our side. Quote this number when you report it: ${id}`,
      { id },
    );
  }
}

/** The original error, without the wrappers of Apollo and graphql. */
function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && !(cause instanceof Refusal) && cause.originalError)
    cause = cause.originalError;
  return cause;
}

function knownRefusal(error: unknown): Refusal | null {
  return error instanceof Refusal ? error : databaseRefusal(error);
}

/** The refusal for an error of the database that callers can act on; null for any other error. */
export function databaseRefusal(error: unknown): Refusal | null {
  if (error instanceof UnavailableError) return unavailable(error.reason);
  switch (sqlState(error)) {
    case TOO_MANY_ROWS:
      // Only the calendar has such a limit. The message is the response path of the list.
      return overLimit(
        { field: (error as Error).message, reason: 'TOO_COSTLY' },
        { asked: null, limit: CALENDAR_LIMITS.events, unit: 'EVENTS' },
      );
    case STATEMENT_TIMEOUT:
      return tooSlow();
    case '22021':
    case '22P05':
      return invalid({ field: 'variables', reason: 'NOT_TEXT' });
    default:
      return null;
  }
}

/**
 * An error of GraphQL or Apollo becomes INVALID with their code as `reason`, or TOO_COSTLY if it is a limit.
 */
function requestRefusal(formatted: unknown, original: unknown, cause: unknown): Refusal | null {
  const reason = (formatted as { extensions?: { code?: unknown } } | null)?.extensions?.code;
  // Any other cause (for example, a stack overflow while parsing) is unexpected.
  const isFromGraphql = original instanceof GraphQLError && cause instanceof GraphQLError;
  if (!isFromGraphql || typeof reason !== 'string' || reason === 'INTERNAL_SERVER_ERROR') return null;
  if (/more that \d+ tokens/.test(original.message))
    return tooLarge('query', 'DOCUMENT_TOO_LONG', REQUEST_LIMITS.tokens, 'TOKENS');
  // Raised if comparing the fields with one another would take too long.
  if (original.message === 'Validation aborted.')
    return tooLarge('query', 'TOO_MANY_FIELDS', REQUEST_LIMITS.tokens, 'FIELDS');
  if (original.message === 'Maximum introspection depth exceeded')
    return tooLarge('__schema', 'TOO_DEEP', INTROSPECTION_DEPTH, 'LEVELS');
  const field = fieldOf(original) ?? PART_OF_REQUEST[reason] ?? partNamedBy(original.message);
  const fields: Problem[] = [{ field, reason: reason in REASONS ? (reason as Reason) : 'BAD_REQUEST' }];
  return new Refusal('INVALID', withoutSuggestion(original.message), { reason, fields });
}

/** The size is unknown, because counting stopped at the limit. */
function tooLarge(field: string, reason: Reason, limit: number, unit: LimitUnit): Refusal {
  return overLimit({ field, reason }, { asked: null, limit, unit });
}

/** The part of the request to which an error refers, if it is not a place in the document. */
const PART_OF_REQUEST: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'query',
  GRAPHQL_VALIDATION_FAILED: 'query',
  OPERATION_RESOLUTION_FAILURE: 'operationName',
};

/** Apollo names the part of the request only in its message. */
function partNamedBy(message: string): string {
  const part = /\b(query|queries|variables|extensions|operationName|body)\b/.exec(message)?.[1];
  return part === 'queries' ? 'query' : (part ?? 'request');
}

/** Suggestions would reveal names of the schema. */
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean .+\?$/s, '');
}
