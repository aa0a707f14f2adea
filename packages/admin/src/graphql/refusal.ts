import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The API's error codes (docs/api.md), and OFFLINE. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'TOO_MANY'
  | 'TOO_SLOW'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'OFFLINE';

/** Why a request failed, as data; refusal-text.tsx turns it into sentences. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The fields with problems: a path such as `input.names.0.name`, and the API's reason. */
  readonly fields: readonly { readonly field: string; readonly reason: string }[];
  /** For CONFLICT: the current values, in the shape of the command's input. */
  readonly current: Readonly<Record<string, unknown>> | null;
  /** For INTERNAL: the id under which the error is logged. */
  readonly id: string | null;
  readonly retryAfterSeconds: number | null;
}

/** Reads an error of Apollo Client. An error that is not a response of the API becomes OFFLINE. */
export function refusalOf(error: unknown): Refusal {
  const first = CombinedGraphQLErrors.is(error) ? error.errors[0] : undefined;
  const {
    code,
    fields = [],
    current = null,
    id = null,
    retryAfterSeconds = null,
  } = (first?.extensions ?? {}) as Partial<Refusal>;
  return { code: code ?? (first ? 'INTERNAL' : 'OFFLINE'), fields, current, id, retryAfterSeconds };
}

/**
 * Whether somebody else has changed the record. A CONFLICT with any other reason means that another record
 * already has the value.
 */
export function isVersionConflict({ code, fields }: Refusal): boolean {
  return code === 'CONFLICT' && fields.some(({ reason }) => reason === 'CONFLICT');
}
