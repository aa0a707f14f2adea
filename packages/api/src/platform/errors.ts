import { GraphQLError } from 'graphql';
import type { Reason } from '@partnerstwa/shared/error-reasons';
import type { UnavailableReason } from './database/unavailable.error.js';

/** All values of `errors[].extensions.code`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'TOO_MANY'
  | 'TOO_SLOW'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** A problem with the input: the field (a path that starts at an argument) and a stable reason. */
export interface Problem {
  readonly field: string;
  readonly reason: Reason;
}

/** An error for the caller: a code and values. The admin app has the sentences for people. */
export class Refusal extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    extensions: Record<string, unknown> = {},
    /** HTTP status and headers, if GraphQL's own 200 or 400 is not enough. */
    readonly http: HttpHead | null = null,
  ) {
    super(message, { extensions: { code, ...extensions, ...(http ? { http: headOf(http) } : {}) } });
    this.name = 'Refusal';
  }

  /** The same refusal with an HTTP status, for use before GraphQL executes. */
  withStatus(status: number): Refusal {
    return new Refusal(this.code, this.message, this.shown().extensions, { ...this.http, status });
  }

  /** The part that the caller receives. */
  shown(): { message: string; extensions: Record<string, unknown> } {
    const extensions = Object.entries(this.extensions).filter(([name]) => name !== 'http');
    return { message: this.message, extensions: Object.fromEntries(extensions) };
  }
}

/** Status and headers of a response. */
interface HttpHead {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function headOf({ status, headers = {} }: HttpHead) {
  return { status, headers: new Map(Object.entries(headers)) };
}

/** INVALID: the problems, by field. */
export function invalid(...problems: Problem[]): Refusal {
  const fields = problems.map((p) => `${p.field} (${p.reason})`).join(', ');
  return new Refusal('INVALID', `Invalid input: ${fields}`, { fields: problems });
}

/** NOT_FOUND, both for missing rows and for rows that this viewer may not see. */
export function notFound(field: string): Refusal {
  return new Refusal('NOT_FOUND', 'Not found', {
    fields: [{ field, reason: 'NOT_FOUND' }],
  });
}

/** UNAUTHENTICATED: this requires signing in. */
export function unauthenticated(reason?: Reason): Refusal {
  return new Refusal('UNAUTHENTICATED', 'Sign in first', reason === undefined ? {} : { reason });
}

/** UNAUTHENTICATED, 401: the token is not valid. The reason stays secret. */
export function badToken(): Refusal {
  const headers = { 'www-authenticate': 'Bearer error="invalid_token"' };
  return new Refusal(
    'UNAUTHENTICATED',
    'This token is not valid',
    { reason: 'TOKEN' },
    { status: 401, headers },
  );
}

/** TOO_MANY, 429: too many attempts; states when to try again. */
export function tooMany(field: string, retryAfterSeconds: number): Refusal {
  const extensions = { fields: [{ field, reason: 'TOO_MANY' }], retryAfterSeconds };
  const head = { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } };
  return new Refusal(
    'TOO_MANY',
    'Too many attempts. Wait, or ask a coordinator for a new link',
    extensions,
    head,
  );
}

/**
 * FORBIDDEN: visible to this viewer, but not theirs to change. `reason` is set if something other than a role
 * would help.
 */
export function forbidden(reason?: Reason): Refusal {
  return new Refusal(
    'FORBIDDEN',
    'You do not have the right to do this',
    reason === undefined ? {} : { reason },
  );
}

/** TOO_SLOW: the database did not finish in time and stopped. A command may have been stored before that. */
export function tooSlow(): Refusal {
  return new Refusal('TOO_SLOW', 'This took too long and was stopped. Request less, or try again later');
}

/** UNAVAILABLE: the database cannot be used now. */
export function unavailable(reason: UnavailableReason): Refusal {
  const { message, retryAfterSeconds } = UNAVAILABLE[reason];
  const fields: Problem[] = [{ field: 'database', reason }];
  const head = { status: 503, headers: { 'retry-after': String(retryAfterSeconds) } };
  return new Refusal('UNAVAILABLE', message, { fields, retryAfterSeconds }, head);
}

const UNAVAILABLE: Readonly<Record<UnavailableReason, { message: string; retryAfterSeconds: number }>> = {
  UNREACHABLE: { message: 'The database cannot be reached; try again', retryAfterSeconds: 5 },
  BUSY: { message: 'All connections to the database are in use; try again', retryAfterSeconds: 5 },
  DISK_FULL: { message: 'The disk of the database is full; nothing was saved', retryAfterSeconds: 30 },
};

/** What a limit counts. */
export type LimitUnit =
  | 'ROWS'
  | 'MONTHS'
  | 'EVENTS'
  | 'TOKENS'
  | 'FIELDS'
  | 'LEVELS'
  | 'ALIASES'
  | 'DIRECTIVES'
  | 'OPERATIONS'
  | 'PASSWORDS'
  | 'BYTES';

/** A limit in its unit. `asked` is null if counting stopped early. */
export interface ExceededLimit {
  readonly asked: number | null;
  readonly limit: number;
  readonly unit: LimitUnit;
}

/** TOO_COSTLY: the operation exceeds a limit. */
export function overLimit(problem: Problem, { asked, limit, unit }: ExceededLimit): Refusal {
  const message = `The operation exceeds a limit: ${problem.field} (${problem.reason})`;
  return new Refusal('TOO_COSTLY', message, { fields: [problem], asked, limit, unit });
}

/** A record as it is now: its type, id and version, and the values of its fields in the shape of a command's input. */
export interface Current extends Readonly<Record<string, unknown>> {
  readonly type: string;
  readonly id: string;
  readonly version: number;
}

/** CONFLICT: `current`, the record that stands in the way, was changed since, or has the value already. */
export function conflict(field: string, current: Current, reason: Reason = 'CONFLICT'): Refusal {
  const message = reason === 'CONFLICT' ? 'Version conflict' : `Conflict: ${field} (${reason})`;
  return new Refusal('CONFLICT', message, { fields: [{ field, reason }], current });
}
