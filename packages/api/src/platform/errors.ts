import { GraphQLError } from 'graphql';

/** The closed set of codes that a caller can meet in `errors[].extensions.code`. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'TOO_MANY'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** One thing wrong with the input: the field (a path from the operation's or command's argument) and a stable reason. */
export interface Problem {
  readonly field: string;
  readonly reason: string;
}

/** A refusal that the caller may read whole: code and values, no sentences for people (those are the admin's). */
export class Refusal extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    extensions: Record<string, unknown> = {},
    /** What HTTP says of it, where that is more than GraphQL's own 200 or 400. */
    readonly http: HttpHead | null = null,
  ) {
    super(message, { extensions: { code, ...extensions, ...(http ? { http: headOf(http) } : {}) } });
    this.name = 'Refusal';
  }

  /** The same, where GraphQL has not begun to run: HTTP then says it too. */
  withStatus(status: number): Refusal {
    return new Refusal(this.code, this.message, this.shown().extensions, { status });
  }

  /** What the caller reads. */
  shown(): { message: string; extensions: Record<string, unknown> } {
    const extensions = Object.entries(this.extensions).filter(([name]) => name !== 'http');
    return { message: this.message, extensions: Object.fromEntries(extensions) };
  }
}

/** Status and headers of an answer. */
interface HttpHead {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

function headOf({ status, headers = {} }: HttpHead) {
  return { status, headers: new Map(Object.entries(headers)) };
}

/** INVALID: what is wrong with each field. */
export function invalid(...problems: Problem[]): Refusal {
  const fields = problems.map((p) => `${p.field} (${p.reason})`).join(', ');
  return new Refusal('INVALID', `Invalid input: ${fields}`, { fields: problems });
}

/** NOT_FOUND: said alike of what does not exist and of what this viewer may not see. */
export function notFound(field: string): Refusal {
  return new Refusal('NOT_FOUND', 'No such thing, or not yours to see', {
    fields: [{ field, reason: 'NOT_FOUND' }],
  });
}

/** UNAUTHENTICATED: the act needs somebody signed in. */
export function unauthenticated(): Refusal {
  return new Refusal('UNAUTHENTICATED', 'Sign in first');
}

/** UNAUTHENTICATED, 401: the token that came is not in force; why is not said. */
export function badToken(): Refusal {
  const headers = { 'www-authenticate': 'Bearer error="invalid_token"' };
  return new Refusal(
    'UNAUTHENTICATED',
    'This token is not in force',
    { reason: 'TOKEN' },
    { status: 401, headers },
  );
}

/** TOO_MANY, 429: tried too often; when to try again. */
export function tooMany(field: string, retryAfterSeconds: number): Refusal {
  const extensions = { fields: [{ field, reason: 'TOO_MANY' }], retryAfterSeconds };
  const head = { status: 429, headers: { 'retry-after': String(retryAfterSeconds) } };
  return new Refusal(
    'TOO_MANY',
    'Tried too often; wait, or ask a coordinator for a new link',
    extensions,
    head,
  );
}

/** FORBIDDEN: seen, but not this viewer's to change; `reason` where something other than a role would help. */
export function forbidden(reason?: string): Refusal {
  return new Refusal('FORBIDDEN', 'Not within your rights', reason === undefined ? {} : { reason });
}

/** TOO_COSTLY: more asked for than one operation may. `asked` is null where it was not counted to the end. */
export function tooCostly(field: string, asked: number | null, limit: number): Refusal {
  return overLimit({ field, reason: 'TOO_COSTLY' }, asked, limit);
}

/** TOO_COSTLY, for the reason given. */
export function overLimit(problem: Problem, asked: number | null, limit: number): Refusal {
  return new Refusal(
    'TOO_COSTLY',
    `More was asked for than one operation may: ${problem.field} (${problem.reason})`,
    {
      fields: [problem],
      asked,
      limit,
    },
  );
}

/** CONFLICT: somebody changed it meanwhile; `current` is what stands now, in the shape of the command's input. */
export function conflict(field: string, current: Record<string, unknown>): Refusal {
  return new Refusal('CONFLICT', 'Changed meanwhile', { fields: [{ field, reason: 'CONFLICT' }], current });
}
